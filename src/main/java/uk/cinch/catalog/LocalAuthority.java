package uk.cinch.catalog;

/**
 * A local authority that sends returns.
 *
 * @param code its three-digit number
 * @param name its name
 * @param years the census years it exists
 */
public record LocalAuthority(String code, String name, Years years) {}
