/** The sentences features are made of: by group and element name, for any rule. */
package uk.cinch.authoring.steps;
