package org.vigie.core.text;

/** Which texts a register can keep: those XML 1.0 can hold, since the register keeps its records as XMI. */
public final class StorableText {

	private StorableText() {
	}

	/** Whether every character can be kept; control characters but tab and line ends cannot, nor can halves of surrogate pairs. */
	public static boolean isStorable(CharSequence text) {
		return text.codePoints().allMatch(StorableText::isStorable);
	}

	private static boolean isStorable(int it) {
		return it >= 0x20 && it < 0xD800 || it == '\t' || it == '\n' || it == '\r' || it > 0xDFFF && it < 0xFFFE || it > 0xFFFF;
	}
}
