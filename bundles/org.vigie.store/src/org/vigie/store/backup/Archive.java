package org.vigie.store.backup;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.util.Arrays;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.store.folder.RegisterFolder;
import org.vigie.store.revisions.Links;

/**
 * The file of a backup: a zip with the files of a register and, last, its {@linkplain Manifest manifest}.
 *
 * @param file the zip
 */
public record Archive(Path file) {

	private static final byte[] ZIP_BEGIN = { 'P', 'K', 3, 4 };
	private static final int LONGEST_MANIFEST = 64 * 1024 * 1024;

	/** A file to be put in. */
	public record Part(String name, Path from) {
	}

	/** Makes the manifest once the parts are in. */
	@FunctionalInterface
	public interface Sealing {
		Manifest manifest(List<Manifest.Entry> entries);
	}

	/** Writes the file anew and waits for the disk. A part that is gone meanwhile is left out, the database never. */
	public Manifest write(List<Part> parts, Sealing sealing) throws IOException {
		var entries = new ArrayList<Manifest.Entry>();
		Manifest manifest;
		try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
			zip.setLevel(Deflater.BEST_SPEED);
			for (var part : parts) {
				if (part.name().equals(RegisterFiles.DATABASE) || Files.exists(part.from())) {
					entries.add(write(zip, part));
				}
			}
			manifest = sealing.manifest(entries);
			zip.putNextEntry(new ZipEntry(Manifest.NAME));
			zip.write(manifest.text().getBytes(StandardCharsets.UTF_8));
			zip.closeEntry();
		}
		Folder.force(file);
		return manifest;
	}

	private static Manifest.Entry write(ZipOutputStream zip, Part part) throws IOException {
		var digest = Links.digest();
		try (var in = new DigestInputStream(Files.newInputStream(part.from()), digest)) {
			zip.putNextEntry(new ZipEntry(part.name()));
			var size = Folder.copy(in, zip);
			zip.closeEntry();
			return new Manifest.Entry(part.name(), size, HexFormat.of().formatHex(digest.digest()));
		}
	}

	/**
	 * Unpacks everything into a folder, which is made, and compares it with the manifest.
	 *
	 * @return refused as {@link org.vigie.core.register.Safekeeping#plan} is
	 */
	public Outcome<Manifest> unpack(Path into) throws IOException {
		if (!Files.isRegularFile(file)) {
			return Outcome.refused(Trouble.of("store.backup-missing", file.toString()));
		}
		try (var zip = new ZipFile(file.toFile())) {
			return manifest(zip).then(manifest -> unpack(zip, manifest, into));
		} catch (ZipException | EOFException e) { // what cannot be written is told where it is written
			return Outcome.refused(unreadable().because(e));
		}
	}

	private Outcome<Manifest> manifest(ZipFile zip) throws IOException {
		var entry = zip.getEntry(Manifest.NAME);
		if (entry == null) { // the zip's word for none
			return Outcome.refused(Trouble.of("store.backup-foreign", file.toString()));
		}
		String text;
		try (var in = zip.getInputStream(entry)) {
			text = new String(in.readNBytes(LONGEST_MANIFEST), StandardCharsets.UTF_8);
		} catch (IOException e) { // nothing is written here: what fails is the reading
			return Outcome.refused(altered(Manifest.NAME).because(e));
		}
		var format = Manifest.format(text);
		if (format.isEmpty()) {
			return Outcome.refused(Trouble.of("store.backup-foreign", file.toString()));
		}
		if (format.get() > Manifest.FORMAT) {
			return Outcome.refused(Trouble.of("store.backup-newer", file.toString(), format.get(), Manifest.FORMAT));
		}
		return Manifest.of(text).map(Outcome::done).orElseGet(() -> Outcome.refused(altered(Manifest.NAME)));
	}

	private Outcome<Manifest> unpack(ZipFile zip, Manifest manifest, Path into) {
		for (var listed : manifest.entries()) {
			var bad = unpack(zip, listed, into);
			if (bad.isPresent()) {
				return Outcome.refused(bad.get());
			}
		}
		return manifest.entries().stream().anyMatch(it -> it.name().equals(RegisterFiles.DATABASE)) ? Outcome.done(manifest) : Outcome.refused(altered(RegisterFiles.DATABASE));
	}

	/** Why a file could not be unpacked as it was packed; no more bytes are written than the manifest says. */
	private Optional<Trouble> unpack(ZipFile zip, Manifest.Entry listed, Path into) {
		var entry = zip.getEntry(listed.name());
		if (entry == null || !RegisterFiles.isOne(listed.name())) { // the zip's word for none
			return Optional.of(altered(listed.name()));
		}
		var target = into.resolve(listed.name());
		var digest = Links.digest();
		try (InputStream in = new BufferedInputStream(zip.getInputStream(entry))) {
			Files.createDirectories(target.getParent());
			try (OutputStream out = new DigestOutputStream(Files.newOutputStream(target), digest)) {
				var whole = copy(in, out, listed.size()) && HexFormat.of().formatHex(digest.digest()).equals(listed.sha256());
				return whole ? Optional.empty() : Optional.of(altered(listed.name()));
			}
		} catch (ZipException | Unread e) {
			return Optional.of(altered(listed.name()).because(e));
		} catch (IOException e) {
			return Optional.of(new RegisterFolder(into).unwritable(e));
		}
	}

	/** A part could not be read, which says nothing of the place it was to be written to. */
	private static final class Unread extends IOException {
		private static final long serialVersionUID = 1L;

		Unread(IOException why) {
			super(why);
		}
	}

	private static int read(InputStream in, byte[] block) throws Unread {
		try {
			return in.read(block);
		} catch (IOException e) {
			throw new Unread(e);
		}
	}

	/** Whether there are exactly so many bytes. */
	private static boolean copy(InputStream in, OutputStream out, long size) throws IOException {
		var block = new byte[64 * 1024];
		var left = size;
		for (var count = read(in, block); count >= 0; count = read(in, block)) {
			if (count > left) {
				return false;
			}
			out.write(block, 0, count);
			left -= count;
		}
		return left == 0;
	}

	/** Whether it holds a file of this name; false for what is no archive. */
	public boolean holds(String name) {
		try (var zip = new ZipFile(file.toFile())) {
			return zip.getEntry(name) != null; // the zip's word for none
		} catch (IOException e) {
			return false;
		}
	}

	/** Unpacks the database and what leads to its key into a folder as far as it can be read, whatever is wrong with the file or its end. */
	public void unpackWhatIsThere(Path into) throws IOException {
		Files.createDirectories(into);
		try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) { // the zip's word for the end
				if (entry.getName().equals(RegisterFiles.DATABASE) || entry.getName().equals(RegisterFiles.KEY)) {
					try (var out = Files.newOutputStream(into.resolve(entry.getName()))) {
						Folder.copy(zip, out);
					}
				}
			}
		} catch (ZipException | EOFException e) {
			return; // what was read until here counts
		}
	}

	private Trouble altered(String part) {
		return Trouble.of("store.backup-altered", file.toString(), part);
	}

	/** What is wrong with a file that has no list of contents at its end: most often the end is missing. */
	private Trouble unreadable() throws IOException {
		try (var in = Files.newInputStream(file)) {
			if (!Arrays.equals(in.readNBytes(ZIP_BEGIN.length), ZIP_BEGIN) && Files.size(file) > 0) {
				return Trouble.of("store.backup-foreign", file.toString());
			}
		}
		return Trouble.of("store.backup-cut", file.toString(), Long.valueOf(Files.size(file)), lastPart());
	}

	/** The part within which the file ends. */
	private String lastPart() {
		var last = "-";
		try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) { // the zip's word for the end
				last = entry.getName();
				Folder.copy(zip, OutputStream.nullOutputStream());
			}
		} catch (IOException e) {
			return last; // here it ends
		}
		return last;
	}
}
