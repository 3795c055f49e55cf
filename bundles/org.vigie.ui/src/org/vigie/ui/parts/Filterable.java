package org.vigie.ui.parts;

/** A part with a list in which one can look for words, and open what a row is about. */
public interface Filterable {

	/** Goes to where the words to look for are typed. */
	void focusFilter();

	/** Opens what the selected row is about. */
	void openSelected();
}
