/**
 * Checks a whole pack for its author. Each check belongs where its subject is:
 *
 * <ul>
 *   <li>one entry of the catalog or the reference data: {@link uk.cinch.catalog}, as it is read
 *   <li>the DRL of one rule, without compiling it: {@link uk.cinch.drl}
 *   <li>a feature and its steps: {@code FeatureCheck} and {@code SentenceCheck}, here
 *   <li>several files that must agree: {@code PackCheck} and {@code CodeSetCheck}, here
 *   <li>compiled rules, by running them: {@code ThrowingRules}, here
 * </ul>
 */
package uk.cinch.authoring.lint;
