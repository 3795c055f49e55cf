package org.vigie.core.proof;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.vigie.core.exchange.ForeignFile;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Place;
import org.vigie.core.outcome.Trouble;

/**
 * A small signed file: UTF-8, each line ended by a line feed. The first line says what it is, such as {@code vigie checkpoint 1}; then
 * lines of a name, a blank and a value, the last two {@code public-key} and {@code signature}, both in base64. The signature is over all
 * bytes before its line. docs/verify.md has the formats.
 *
 * @param lines the lines between the first and the public key
 * @param key the key it is signed with; whose that is, is for the reader to find out
 */
public record SignedText(List<Line> lines, OfficeKey key) {

	private static final String KEY = "public-key";
	private static final String SIGNATURE = "signature";

	/** Name and value. */
	public record Line(String name, String value) {
	}

	public SignedText {
		lines = List.copyOf(lines);
		Objects.requireNonNull(key);
	}

	/** The value of the first line of a name. */
	public Optional<String> one(String name) {
		return lines.stream().filter(it -> it.name().equals(name)).map(Line::value).findFirst();
	}

	/** The values of all lines of a name. */
	public List<String> all(String name) {
		return lines.stream().filter(it -> it.name().equals(name)).map(Line::value).toList();
	}

	/**
	 * Reads a file whose signature holds.
	 *
	 * @param what its first line
	 * @return refused with {@code proof.kind} (what), {@code proof.form}, {@code proof.signature}, each at its place
	 */
	public static Outcome<SignedText> read(ForeignFile file, String what) {
		var text = text(file.bytes());
		if (text.isEmpty() || !text.get().endsWith("\n")) {
			return refused("proof.form", file, 1);
		}
		var all = Arrays.asList(text.get().substring(0, text.get().length() - 1).split("\n", -1));
		if (!all.getFirst().equals(what)) {
			return Outcome.refused(Trouble.of("proof.kind", what).at(Place.at(file.name(), 1, 1)));
		}
		var lines = new ArrayList<Line>();
		for (var line : all.subList(1, all.size())) {
			var blank = line.indexOf(' ');
			if (blank <= 0 || line.indexOf('\r') >= 0) {
				return refused("proof.form", file, lines.size() + 2);
			}
			lines.add(new Line(line.substring(0, blank), line.substring(blank + 1)));
		}
		return lines.size() < 2 ? refused("proof.form", file, all.size()) : signed(file, lines);
	}

	private static Outcome<SignedText> signed(ForeignFile file, List<Line> lines) {
		var last = lines.size() - 1;
		var key = Optional.of(lines.get(last - 1)).filter(it -> it.name().equals(KEY)).flatMap(it -> OfficeKey.parse(it.value()));
		if (key.isEmpty() || !lines.get(last).name().equals(SIGNATURE)) {
			return refused("proof.form", file, last + 1);
		}
		var length = file.bytes().length - SIGNATURE.length() - lines.get(last).value().length() - 2;
		var holds = signature(lines.get(last).value()).filter(it -> key.get().verifies(Arrays.copyOf(file.bytes(), length), it)).isPresent();
		return holds ? Outcome.done(new SignedText(lines.subList(0, last - 1), key.get())) : refused("proof.signature", file, last + 2);
	}

	private static Optional<byte[]> signature(String base64) {
		try {
			var bytes = Base64.getDecoder().decode(base64);
			return Base64.getEncoder().encodeToString(bytes).equals(base64) ? Optional.of(bytes) : Optional.empty();
		} catch (IllegalArgumentException e) {
			return Optional.empty(); // no base64, no signature
		}
	}

	private static Optional<String> text(byte[] bytes) {
		try {
			return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
		} catch (CharacterCodingException e) {
			return Optional.empty(); // another program's file
		}
	}

	private static Outcome<SignedText> refused(String code, ForeignFile file, int line) {
		return Outcome.refused(Trouble.of(code).at(Place.at(file.name(), line, 1)));
	}

	/** A text that is not signed yet: its first line. */
	public static StringBuilder begin(String what) {
		return new StringBuilder(what).append('\n');
	}

	/** Adds a line; a backslash, a line feed and a carriage return of the value are written {@code \\}, {@code \n}, {@code \r}. */
	public static void line(StringBuilder text, String name, String value) {
		text.append(name).append(' ').append(value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r")).append('\n');
	}

	/** Signs a text: adds the line of the key and that of the signature. */
	public static String sign(StringBuilder text, Signer signer) {
		line(text, KEY, signer.key().base64());
		var signature = signer.sign(text.toString().getBytes(StandardCharsets.UTF_8));
		line(text, SIGNATURE, Base64.getEncoder().encodeToString(signature));
		return text.toString();
	}

	/** Who signs. */
	public interface Signer {

		/** The public half. */
		OfficeKey key();

		byte[] sign(byte[] message);
	}
}
