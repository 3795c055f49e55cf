package org.vigie.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.vigie.store.folder.RegisterFolder;

/** The files of a folder that are the register: what a backup holds and what is moved aside. Locks, backups and other people's files are not. */
public final class RegisterFiles {

	/** Leads to the key of an encrypted register. */
	public static final String KEY = "register.key";

	static final String DATABASE = "register.mv.db";

	/** Folders that belong to a register as a whole. */
	private static final List<String> FOLDERS = List.of("keys", "packs", "attachments");
	private static final Set<String> OF_THE_MOMENT = Set.of("register.lock", "register.writer");
	private static final Pattern OWN = Pattern.compile("register\\.[A-Za-z0-9._-]{1,100}");
	private static final Pattern BELOW = Pattern.compile("(keys|packs|attachments)(/[A-Za-z0-9_-][A-Za-z0-9._-]{0,200}){1,3}");

	private RegisterFiles() {
	}

	/** Whether a file of this name, with slashes, may be in a backup: no way leads out of the folder. */
	static boolean isOne(String name) {
		return BELOW.matcher(name).matches() || OWN.matcher(name).matches() && !OF_THE_MOMENT.contains(name) && (name.equals(DATABASE) || !name.endsWith(".db"));
	}

	/**
	 * The files to be copied, the database not among them: what it must not be ahead of comes before it, what it refers to after it.
	 *
	 * @param folder the register's
	 */
	public static List<String> beside(RegisterFolder folder) throws IOException {
		var names = new ArrayList<String>();
		try (var files = Files.list(folder.path())) {
			files.filter(it -> Files.isRegularFile(it, LinkOption.NOFOLLOW_LINKS)).map(it -> it.getFileName().toString()).filter(it -> !it.equals(DATABASE)).forEach(names::add);
		}
		for (var below : FOLDERS) {
			names.addAll(below(folder, folder.path().resolve(below)));
		}
		return names.stream().filter(RegisterFiles::isOne).sorted().toList();
	}

	private static List<String> below(RegisterFolder folder, Path start) throws IOException {
		if (!Files.isDirectory(start, LinkOption.NOFOLLOW_LINKS)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(start)) {
			return files.filter(it -> Files.isRegularFile(it, LinkOption.NOFOLLOW_LINKS)).map(it -> folder.path().relativize(it).toString().replace('\\', '/')).toList();
		}
	}

	/** What lies in the folder itself and belongs to the register, the two of the moment left out. */
	static List<Path> own(Path folder) throws IOException {
		try (var all = Files.list(folder)) {
			return all.filter(it -> isOwn(it.getFileName().toString())).sorted().toList();
		}
	}

	private static boolean isOwn(String name) {
		return FOLDERS.contains(name) || name.startsWith("register.") && !OF_THE_MOMENT.contains(name);
	}
}
