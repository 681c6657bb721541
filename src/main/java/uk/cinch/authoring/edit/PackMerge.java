package uk.cinch.authoring.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.cinch.authoring.edit.CatalogText.CatalogBlock;
import uk.cinch.authoring.features.FeatureFile;
import uk.cinch.catalog.PackFiles;

/**
 * Brings an edited pack and a newer one together, both having begun as a third. What only one of
 * them changed is taken; where both changed the same, the edited pack keeps its own and the
 * conflict is named. Not thread-safe.
 */
public final class PackMerge {
  private static final String VERSION = "  version: ";

  private final PackFiles base;
  private final PackFiles mine;
  private final PackFiles newer;
  private final Set<Conflict> conflicts = new LinkedHashSet<>();
  private final Set<String> taken = new TreeSet<>();
  private final Set<String> kept = new TreeSet<>();
  private Set<String> unresolved = Set.of();
  private PackFiles merged;

  /**
   * Something that both packs changed in different ways.
   *
   * @param what the rule or the file
   * @param part of it, such as the catalog entry
   * @param mine what is kept: the edited pack's lines; empty where it has none
   * @param newer the newer pack's lines; empty where it has none
   */
  public record Conflict(String what, String part, List<String> mine, List<String> newer) {}

  private PackMerge(PackFiles base, PackFiles mine, PackFiles newer) {
    this.base = base;
    this.mine = mine;
    this.newer = newer;
    this.merged = mine;
  }

  /**
   * Brings two packs together.
   *
   * @param base the pack that both began as
   * @param mine the edited pack
   * @param newer the newer pack
   */
  public static PackMerge of(PackFiles base, PackFiles mine, PackFiles newer) {
    PackMerge merge = new PackMerge(base, mine, newer);
    merge.all();
    // a rule of which one part is in conflict stays as it is in the edited pack, all parts of it
    merge.unresolved = merge.conflicts.stream().map(Conflict::what).collect(Collectors.toSet());
    merge.both().forEach(merge.unresolved::add);
    if (!merge.unresolved.isEmpty()) {
      merge.merged = mine;
      merge.taken.clear();
      merge.kept.clear();
      merge.all();
    }
    return merge;
  }

  private void all() {
    Set<String> paths = new LinkedHashSet<>(base.under(""));
    paths.addAll(mine.under(""));
    paths.addAll(newer.under(""));
    paths.remove(PackFiles.PROOF);
    for (String path : new TreeSet<>(paths)) {
      if (path.equals(PackFiles.CATALOG)) {
        catalog();
      } else {
        file(path);
      }
    }
  }

  /**
   * Rules that both packs changed, each in other parts: together they would say what neither does.
   */
  private List<String> both() {
    List<String> both = new ArrayList<>(taken);
    both.retainAll(kept);
    both.removeIf(what -> !isRule(what));
    both.forEach(
        what ->
            conflicts.add(
                new Conflict(what, "changed in both packs, in other parts", List.of(), List.of())));
    return both;
  }

  private boolean isRule(String what) {
    return !what.contains("/") && !what.equals(PackFiles.CATALOG);
  }

  /** The pack that came of it. */
  public PackFiles merged() {
    return merged;
  }

  /** What both changed. */
  public List<Conflict> conflicts() {
    return List.copyOf(conflicts);
  }

  /** Rules and files taken from the newer pack, sorted. */
  public List<String> taken() {
    return List.copyOf(taken);
  }

  /** Rules and files that only the edited pack changed, sorted. */
  public List<String> kept() {
    return List.copyOf(kept);
  }

  private void file(String path) {
    List<String> result =
        resolve(
            named(path),
            part(path),
            lines(base.text(path)),
            lines(mine.text(path)),
            lines(newer.text(path)),
            !path.startsWith(PackFiles.RULES));
    if (!Objects.equals(result, lines(mine.text(path)))) {
      merged = merged.with(path, result == null ? null : String.join("\n", result) + "\n");
    }
  }

  /** The rule that a file is about, else the file itself. */
  private static String named(String path) {
    boolean ofRule =
        path.startsWith(PackFiles.RULES) && !path.equals(PackFiles.RULES + "rules.drl")
            || path.endsWith(".feature");
    return ofRule ? FeatureFile.code(path) : path;
  }

  private static String part(String path) {
    return named(path).equals(path) ? "file" : path;
  }

  private static List<String> lines(String text) {
    return text == null ? null : text.lines().toList();
  }

  /**
   * What is kept of one part.
   *
   * @param byLine whether lines changed here and lines changed there go together
   * @return null when the part is gone
   */
  private List<String> resolve(
      String what,
      String part,
      List<String> old,
      List<String> our,
      List<String> their,
      boolean byLine) {
    if (unresolved.contains(what) && isRule(what)) {
      return our;
    }
    if (Objects.equals(our, their) || Objects.equals(old, their)) {
      if (!Objects.equals(our, old) && !Objects.equals(our, their)) {
        kept.add(what);
      }
      return our;
    }
    if (Objects.equals(old, our)) {
      taken.add(what);
      return their;
    }
    if (!byLine || old == null || our == null || their == null) {
      conflicts.add(new Conflict(what, part, orNone(our), orNone(their)));
      return our;
    }
    ThreeWay lines = new ThreeWay(old, our, their);
    lines
        .conflicts()
        .forEach(one -> conflicts.add(new Conflict(what, part, one.mine(), one.newer())));
    if (lines.conflicts().isEmpty()) {
      taken.add(what);
      kept.add(what);
    }
    return lines.merged();
  }

  private static List<String> orNone(List<String> lines) {
    return lines == null ? List.of() : lines;
  }

  private void catalog() {
    CatalogText old = new CatalogText(base.text(PackFiles.CATALOG));
    CatalogText our = new CatalogText(mine.text(PackFiles.CATALOG));
    CatalogText their = new CatalogText(newer.text(PackFiles.CATALOG));
    List<String> head =
        resolve(
            PackFiles.CATALOG,
            "pack and years",
            versionless(old),
            versionless(our),
            versionless(their),
            true);
    Map<String, List<String>> before = byKey(old);
    Map<String, List<String>> ours = byKey(our);
    Map<String, List<String>> theirs = byKey(their);
    Set<String> keys = new TreeSet<>(before.keySet());
    keys.addAll(ours.keySet());
    keys.addAll(theirs.keySet());
    List<CatalogBlock> blocks = new ArrayList<>();
    for (String key : keys) {
      List<String> lines =
          resolve(
              key.replaceFirst(" from .*", ""),
              "catalog entry " + key,
              before.get(key),
              ours.get(key),
              theirs.get(key),
              true);
      if (lines != null) {
        blocks.add(new CatalogBlock(key, lines));
      }
    }
    CatalogText result = new CatalogText(withVersion(head, our, their), blocks, our);
    merged = merged.with(PackFiles.CATALOG, result.toString());
  }

  private static Map<String, List<String>> byKey(CatalogText catalog) {
    Map<String, List<String>> blocks = new LinkedHashMap<>();
    catalog.blocks().forEach(block -> blocks.put(block.key(), block.lines()));
    return blocks;
  }

  /** The version is always another: it is settled on its own. */
  private static List<String> versionless(CatalogText catalog) {
    return catalog.head().stream().map(line -> line.startsWith(VERSION) ? VERSION : line).toList();
  }

  /** The newer pack's version, with what the edited pack's has behind its hyphen. */
  private static List<String> withVersion(List<String> head, CatalogText our, CatalogText their) {
    String own = version(our);
    int hyphen = own.indexOf('-');
    String suffix = hyphen < 0 ? "" : own.substring(hyphen);
    String line = version(their).replaceFirst("-.*", "") + suffix;
    return head.stream().map(one -> one.equals(VERSION) ? line : one).toList();
  }

  private static String version(CatalogText catalog) {
    return catalog.head().stream()
        .filter(line -> line.startsWith(VERSION))
        .findFirst()
        .orElse(VERSION);
  }
}
