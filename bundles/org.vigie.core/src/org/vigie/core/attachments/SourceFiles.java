package org.vigie.core.attachments;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;

import org.eclipse.emf.common.command.Command;
import org.vigie.core.commands.AddRecord;
import org.vigie.core.commands.NewIds;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Place;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.AggregateChange;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.AggregateKind;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.KeptFile;
import org.vigie.core.register.SaveRequest;
import org.vigie.model.Attachment;
import org.vigie.model.Source;
import org.vigie.model.VigieFactory;
import org.vigie.model.VigiePackage.Literals;

/**
 * The files kept with the sources of a register. A file is kept first, sealed, and then named in a revision of its source; one that no
 * revision names is lost to everybody, so the naming decides. The same content is named once a source.
 */
public final class SourceFiles {

	private final CaseStore store;

	/** Who saves, and when. */
	public record By(String user, Instant at) {
		public By {
			Objects.requireNonNull(user);
			Objects.requireNonNull(at);
		}
	}

	/** Somebody gave up. */
	private static final class GivenUp extends IOException {
		private static final long serialVersionUID = 1L;
	}

	/** Reads as long as nobody gives up. */
	private static final class Patient extends FilterInputStream {
		private final BooleanSupplier givenUp;

		Patient(InputStream in, BooleanSupplier givenUp) {
			super(in);
			this.givenUp = Objects.requireNonNull(givenUp);
		}

		@Override
		public int read(byte[] into, int from, int wanted) throws IOException {
			if (givenUp.getAsBoolean()) {
				throw new GivenUp();
			}
			return super.read(into, from, wanted);
		}
	}

	public SourceFiles(CaseStore store) {
		this.store = Objects.requireNonNull(store);
	}

	/** The files a source names now; refused as the store refuses to read it. */
	public Outcome<List<AttachedFile>> of(String sourceId) {
		return source(sourceId).map(AttachedFile::of);
	}

	private Outcome<Source> source(String id) {
		return store.read(Optional.empty()).read(keyOf(id)).map(Source.class::cast);
	}

	private static AggregateKey keyOf(String sourceId) {
		return new AggregateKey(AggregateKind.SOURCE, sourceId);
	}

	/**
	 * Keeps the content of a file with a source that was saved before; to be named afterwards, see {@link #naming}. Keeping what is kept already
	 * puts it in order again where it was missing or changed.
	 *
	 * @param givenUp asked while reading
	 * @return refused as {@link CaseStore#keep} refuses, with {@code import.denied} and {@code import.unreadable} naming the file, and with
	 *         {@code import.cancelled}
	 */
	public Outcome<KeptFile> keep(String sourceId, GivenFile file, BooleanSupplier givenUp) {
		try (var in = new Patient(file.open(), givenUp)) {
			return placed(store.keep(keyOf(sourceId), in), file);
		} catch (GivenUp e) {
			return Outcome.refused(Trouble.of("import.cancelled").at(Place.in(file.given())).because(e));
		} catch (IOException e) {
			return Outcome.refused(file.unread(e));
		}
	}

	/** A file that is too large is the file's trouble, not the register's. */
	private static Outcome<KeptFile> placed(Outcome<KeptFile> kept, GivenFile file) {
		return kept.refusal().filter(it -> it.code().equals("store.attachment-too-large")).map(it -> Outcome.<KeptFile>refused(it.at(Place.in(file.given())))).orElse(kept);
	}

	/**
	 * The change by which a source names a kept file; empty where it names that content already.
	 *
	 * @param fresh a new record with an id
	 */
	public static Optional<Command> naming(Source source, Attachment fresh, GivenFile file, KeptFile kept) {
		if (named(source, kept).isPresent()) {
			return Optional.empty();
		}
		fresh.setName(file.name());
		file.mediaType().ifPresent(fresh::setMediaType);
		fresh.setSha256(kept.sha256());
		fresh.setSize(kept.size());
		return Optional.of(AddRecord.to(source, Literals.SOURCE__ATTACHMENTS, fresh));
	}

	/** How a source names a kept file; empty where it does not. */
	public static Optional<AttachedFile> named(Source source, KeptFile kept) {
		return AttachedFile.of(source).stream().filter(it -> it.sha256().equals(kept.sha256())).findFirst();
	}

	/**
	 * Keeps a file and saves a revision of its source that names it.
	 *
	 * @param chance where the id of the record comes from
	 * @return refused as {@link #keep} and {@link CaseStore#save} refuse
	 */
	public Outcome<Attached> attach(String sourceId, GivenFile file, By by, RandomGenerator chance) {
		var base = store.read(Optional.empty());
		return base.read(keyOf(sourceId)).map(Source.class::cast).then(source -> keep(sourceId, file, () -> false).then(kept -> {
			var fresh = VigieFactory.eINSTANCE.createAttachment();
			fresh.setId(new NewIds(chance).next(Literals.ATTACHMENT, source));
			var naming = naming(source, fresh, file, kept);
			naming.ifPresent(Command::execute);
			var attached = named(source, kept).orElseThrow();
			if (naming.isEmpty()) {
				return Outcome.done(new Attached(attached, Optional.empty()));
			}
			var change = new AggregateChange(source, base.revision(keyOf(sourceId)));
			return store.save(new SaveRequest(List.of(change), by.user(), by.at(), "")).map(added -> new Attached(attached, added.stream().findFirst()));
		}));
	}

	/**
	 * The file of a source that a user's word means: its name, or at least eight of the first digits of its SHA-256.
	 *
	 * @return refused with {@code usage.no-attachment} (word, names) and {@code usage.which-attachment} (word, first digits)
	 */
	public Outcome<AttachedFile> called(String sourceId, String word) {
		return of(sourceId).then(all -> {
			var meant = all.stream().filter(it -> it.isCalled(word)).toList();
			if (meant.size() == 1) {
				return Outcome.done(meant.getFirst());
			}
			return Outcome.refused(meant.isEmpty() ? Trouble.of("usage.no-attachment", FileName.shown(word), String.join(", ", all.stream().map(AttachedFile::name).toList()), all.size())
					: Trouble.of("usage.which-attachment", FileName.shown(word), String.join(", ", meant.stream().map(AttachedFile::shortSha256).toList())));
		});
	}

	/**
	 * Reads a kept file to its end and compares.
	 *
	 * @param givenUp asked while reading
	 * @return refused as {@link #copy} refuses where it cannot be read
	 */
	public Outcome<AttachedFile> examine(AttachedFile file, BooleanSupplier givenUp) {
		return opened(file).then(in -> {
			try (var checked = new Patient(new CheckedContent(in, file), givenUp)) {
				checked.transferTo(OutputStream.nullOutputStream());
				return Outcome.done(file);
			} catch (GivenUp e) {
				return Outcome.refused(Trouble.of("export.cancelled").because(e));
			} catch (IOException e) {
				return Outcome.refused(changed(file).because(e));
			}
		});
	}

	/**
	 * Writes a copy of a kept file that anybody can read: beside the wanted place first, and only when its SHA-256 is the one the source names.
	 *
	 * @param to a new file, or a folder for a file with a name made of the one it came with
	 * @return where it lies; refused with {@code store.missing-attachment}, {@code store.changed-attachment} (source, SHA-256), {@code export.exists},
	 *         {@code export.unwritable} (file), or as {@link CaseStore#kept} refuses; nothing is written then
	 */
	public Outcome<Path> copy(AttachedFile file, Path to) {
		return opened(file).then(in -> {
			try (var checked = new CheckedContent(in, file)) {
				return new PlainCopy(Files.isDirectory(to) ? to.resolve(file.proposedName()) : to).write(checked);
			} catch (CheckedContent.Changed e) {
				return Outcome.refused(changed(file).because(e));
			} catch (IOException e) {
				return Outcome.refused(Trouble.of("export.unwritable", to.toString()).because(e));
			}
		});
	}

	private Outcome<InputStream> opened(AttachedFile file) {
		return KeptFile.isSha256(file.sha256()) ? store.kept(file.source(), file.sha256())
				: Outcome.refused(Trouble.of("store.missing-attachment", file.source().toString(), file.sha256()));
	}

	private static Trouble changed(AttachedFile file) {
		return Trouble.of("store.changed-attachment", file.source().toString(), file.sha256());
	}
}
