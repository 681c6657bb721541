/**
 * For those who write rules: the steps that features are made of, and made-up returns. Knows no
 * rule; everything it says about a rule comes from the pack.
 */
package uk.cinch.authoring;
