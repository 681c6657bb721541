/**
 * The rule handbook: a rule pack as pages for those who read and sign off rules, made from catalog,
 * features, code sets and message structure. Pages are templates that escape whatever a pack says,
 * so that no pack can put anything but text on them. Knows no rule; has no part in checking.
 */
package uk.cinch.authoring.handbook;
