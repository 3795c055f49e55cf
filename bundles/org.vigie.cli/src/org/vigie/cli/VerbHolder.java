package org.vigie.cli;

/** What verbs are part of: the root, or a group of verbs below it. */
interface VerbHolder {

	Context context();
}
