package org.vigie.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.vigie.core.register.Access;
import org.vigie.core.register.AggregateChange;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.AggregateKind;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.ErasureRequest;
import org.vigie.core.register.Protection;
import org.vigie.core.register.RecoveryKey;
import org.vigie.core.register.RegisterAddress;
import org.vigie.core.register.SaveRequest;
import org.vigie.core.register.Unlock;
import org.vigie.model.Aggregate;
import org.vigie.model.CaseFile;
import org.vigie.model.Source;
import org.vigie.model.VigieFactory;
import org.vigie.store.backup.Folder;
import org.vigie.store.folder.RegisterFolder;
import org.vigie.store.schema.Steps;

/**
 * A program that makes the registers of the present schema which are kept for ever, an open one and an encrypted one, each with a
 * checkpoint from before its last changes. Arguments: the folder they are kept in. What it makes is never the same twice, since keys are random.
 */
final class KeptRegistersProgram {

	static final AggregateKey CHANGED = AggregateKey.ofCase("C-1");
	static final AggregateKey ERASED = AggregateKey.ofCase("C-2");
	static final AggregateKey SOURCE = new AggregateKey(AggregateKind.SOURCE, "S-1");
	static final byte[] PAPER = "An invented paper, kept with an invented source.".getBytes(StandardCharsets.UTF_8);
	static final String PASSPHRASE = "an invented passphrase, secret to nobody";
	static final String RECOVERY = "folaz-timoz-popoz-kituk-taluf-modip-jotok-jukos-buziv";
	/** What was in the key file. */
	static final byte[] KEY_FILE = "an invented key file, secret to nobody either".getBytes(StandardCharsets.UTF_8);

	private KeptRegistersProgram() {
	}

	public static void main(String[] arguments) throws IOException {
		var kept = Path.of(arguments[0]);
		var scratch = Files.createTempDirectory("vigie-kept");
		var keyFile = Files.write(scratch.resolve("key"), KEY_FILE);
		make(scratch.resolve("open"), Protection.open(), Unlock.nothing(), kept, "schema-" + Steps.VERSION);
		make(scratch.resolve("encrypted"), Protection.by(passphrase(), recovery(), new Unlock.KeyFile(keyFile)), recovery(), kept, "schema-" + Steps.VERSION + "-encrypted");
		Folder.delete(scratch);
	}

	static Unlock passphrase() {
		return new Unlock.Passphrase(PASSPHRASE.toCharArray());
	}

	static Unlock recovery() {
		return new Unlock.Recovery(RecoveryKey.read(RECOVERY.toCharArray()).orThrow());
	}

	private static void make(Path folder, Protection protection, Unlock unlock, Path kept, String name) throws IOException {
		try (var store = new H2Engine().create(RegisterAddress.of(folder), "An invented office", false, protection, Fixtures.NOON, Fixtures.PROJECTOR).orThrow()) {
			store.save(Fixtures.save(Fixtures.NOON, Fixtures.many(3))).orThrow();
			var paper = store.keep(SOURCE, new ByteArrayInputStream(PAPER)).orThrow();
			save(store, SOURCE, 1, source -> {
				var attachment = VigieFactory.eINSTANCE.createAttachment();
				attachment.setId("a1");
				attachment.setName("paper.txt");
				attachment.setSha256(paper.sha256());
				attachment.setSize(paper.size());
				((Source) source).getAttachments().add(attachment);
			});
			save(store, CHANGED, 1, file -> ((CaseFile) file).setTitle("Title 1"));
			save(store, CHANGED, 2, file -> ((CaseFile) file).setTitle("Title 2"));
			Files.writeString(kept.resolve(name + "-checkpoint.txt"), store.evidence().checkpointText(minute(10)).orThrow());
			save(store, CHANGED, 3, file -> ((CaseFile) file).setTitle("Title 3"));
		}
		try (var store = new H2Engine().open(RegisterAddress.of(folder), Access.WRITE, unlock, minute(20), Fixtures.PROJECTOR).orThrow()) {
			store.erase(new ErasureRequest(ERASED, "B. Tester", minute(20), "asked for in writing")).orThrow(); // last, since it leaves a small file
			System.out.println(name + " " + store.checkpoint(minute(20)).orThrow().hash());
		}
		zip(new RegisterFolder(folder), kept.resolve(name + ".zip"));
	}

	private static Instant minute(long number) {
		return Fixtures.NOON.plusSeconds(60 * number);
	}

	private static void save(CaseStore store, AggregateKey key, long base, Consumer<Aggregate> change) {
		var root = store.read(Optional.empty()).read(key).orThrow();
		change.accept(root);
		store.save(new SaveRequest(List.of(new AggregateChange(root, base)), "A. Tester", minute(base), "change " + base)).orThrow();
	}

	/** What makes the register, and nothing of who wrote to it when or of its backups. */
	private static void zip(RegisterFolder folder, Path file) throws IOException {
		try (var zip = new ZipOutputStream(Files.newOutputStream(file)); var all = Files.walk(folder.path())) {
			zip.setLevel(Deflater.BEST_COMPRESSION);
			for (var each : all.filter(Files::isRegularFile).filter(it -> isOfTheRegister(folder, it)).sorted().toList()) {
				zip.putNextEntry(new ZipEntry(folder.path().relativize(each).toString()));
				Files.copy(each, zip);
			}
		}
	}

	private static boolean isOfTheRegister(RegisterFolder folder, Path file) {
		return file.startsWith(folder.attachments()) || List.of(folder.database(), folder.mark(), folder.key()).contains(file);
	}
}
