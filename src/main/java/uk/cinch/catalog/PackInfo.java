package uk.cinch.catalog;

/**
 * What a pack says of itself.
 *
 * @param name its name
 * @param version its version
 * @param needsCinch the least version of cinch it needs
 * @param sha256 hash over the paths and contents of its files, in hexadecimal
 */
public record PackInfo(String name, String version, String needsCinch, String sha256) {}
