package uk.cinch.engine;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Rules that are left out for the rest of a run, shared by its sessions. Thread-safe. */
public final class DisabledRules {
  private final Set<String> codes = ConcurrentHashMap.newKeySet();

  /** Leaves a rule out from now on; sessions at work on other children may still finish with it. */
  public void add(String code) {
    codes.add(code);
  }

  /** Their codes, as of now. */
  Set<String> codes() {
    return codes.isEmpty() ? Set.of() : Set.copyOf(codes);
  }
}
