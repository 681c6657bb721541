package uk.cinch.facts;

/**
 * How a report names an episode (a CINdetails group).
 *
 * @param number its place among the child's episodes, from 1
 * @param referralDate the CINreferralDate as given, trimmed; null when missing
 */
public record EpisodeRef(int number, String referralDate) {}
