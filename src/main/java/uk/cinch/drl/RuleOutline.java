package uk.cinch.drl;

import java.util.List;

/**
 * What can be told of a rule from its text.
 *
 * @param file path of its file within the pack
 * @param stem the file's name without ending
 * @param name the rule's name
 * @param line its line in the file, from 1
 * @param reported the elements and records its findings point at, in order, each once; empty for a
 *     rule that counts, and for one that points at nothing
 * @param codeSets the code sets it uses, in order, each once
 */
public record RuleOutline(
    String file,
    String stem,
    String name,
    int line,
    List<String> reported,
    List<String> codeSets) {}
