package org.vigie.ui.look;

/** A colour by what it is for; its value belongs to the theme and may be changed in the preferences. */
public enum Tone {
	SURFACE("surface"), ZEBRA("zebra"), HEADER("header"), SELECTION("selection"), TEXT("text"), TEXT2("text2"), HINT("hint"), ACCENT("accent"),
	BORDER("border"), LINE("line");

	private final String word;

	Tone(String word) {
		this.word = word;
	}

	String key() {
		return "org.vigie.ui." + word;
	}
}
