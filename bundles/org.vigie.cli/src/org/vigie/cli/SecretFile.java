package org.vigie.cli;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Place;
import org.vigie.core.outcome.Trouble;

/** A file with a secret in it, in UTF-8. */
final class SecretFile {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private SecretFile() {
	}

	/** The first line without its end, which the caller overwrites; nothing else is taken off. */
	static Outcome<char[]> firstLine(String name) {
		return text(name).map(text -> {
			var end = 0;
			while (end < text.length && text[end] != '\n' && text[end] != '\r') {
				end++;
			}
			var line = Arrays.copyOf(text, end);
			Arrays.fill(text, '\0');
			return line;
		});
	}

	/** The whole text, without the mark some editors put before it; the caller overwrites it. */
	static Outcome<char[]> text(String name) {
		return InputFile.read(name).then(bytes -> {
			try {
				return Outcome.done(decode(bytes));
			} catch (CharacterCodingException e) {
				return Outcome.refused(Trouble.of("import.not-utf8").at(Place.in(name)));
			} finally {
				Arrays.fill(bytes, (byte) 0);
			}
		});
	}

	private static char[] decode(byte[] bytes) throws CharacterCodingException {
		CharBuffer decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
		var begin = decoded.hasRemaining() && decoded.get(0) == BYTE_ORDER_MARK ? 1 : 0;
		var text = Arrays.copyOfRange(decoded.array(), begin, decoded.limit());
		Arrays.fill(decoded.array(), '\0');
		return text;
	}
}
