/**
 * Changes to the files of a pack, as text, so that comments and layout stay. Gives changed files
 * back; writing them is for others.
 */
package uk.cinch.authoring.edit;
