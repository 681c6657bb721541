package uk.cinch.authoring.features;

import uk.cinch.ReturnChecker;

/**
 * What the steps of a feature work with.
 *
 * @param checker of the pack whose features run
 */
public record FeatureWorld(ReturnChecker checker) {}
