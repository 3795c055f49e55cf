package org.vigie.core.commands;

/** A label within a sentence: "End of custody" becomes "end of custody", "SHA-256" stays. */
final class InSentence {

	private InSentence() {
	}

	static String of(String label) {
		var ordinary = label.length() > 1 && Character.isUpperCase(label.charAt(0)) && Character.isLowerCase(label.charAt(1));
		return ordinary ? Character.toLowerCase(label.charAt(0)) + label.substring(1) : label;
	}
}
