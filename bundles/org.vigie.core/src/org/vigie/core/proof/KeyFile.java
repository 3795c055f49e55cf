package org.vigie.core.proof;

import java.util.Objects;

import org.vigie.core.exchange.ForeignFile;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Place;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.RegisterInfo;

/**
 * The file in which an office hands out its public key, signed with it. What it says of the register is only what its sender says.
 *
 * @param register id of the register
 * @param name name of the register
 * @param key the key
 */
public record KeyFile(String register, String name, OfficeKey key) {

	/** Its first line. */
	public static final String FIRST_LINE = "vigie key 1";

	/** The longest file that is read. */
	public static final int LONGEST = 64 * 1024;

	public KeyFile {
		Objects.requireNonNull(register);
		Objects.requireNonNull(name);
		Objects.requireNonNull(key);
	}

	/** Refused as {@link SignedText#read} refuses. */
	public static Outcome<KeyFile> read(ForeignFile file) {
		return SignedText.read(file, FIRST_LINE).then(text -> {
			var register = text.one("register");
			var name = text.one("name");
			return register.isPresent() && name.isPresent() && text.lines().size() == 2 ? Outcome.done(new KeyFile(register.get(), name.get(), text.key()))
					: Outcome.refused(Trouble.of("proof.form").at(Place.in(file.name())));
		});
	}

	public static String write(RegisterInfo register, SignedText.Signer signer) {
		var text = SignedText.begin(FIRST_LINE);
		SignedText.line(text, "register", register.id());
		SignedText.line(text, "name", register.name());
		return SignedText.sign(text, signer);
	}
}
