package uk.cinch.catalog;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash that files, packs and rules are told apart by. */
public final class Sha256 {
  private Sha256() {}

  /** A digest to be fed; every Java runtime has it. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
