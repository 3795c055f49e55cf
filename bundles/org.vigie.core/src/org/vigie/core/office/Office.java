package org.vigie.core.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.vigie.core.contrib.Contribution;
import org.vigie.core.contrib.Contributions;
import org.vigie.core.deadlines.CaseDeadlines;
import org.vigie.core.exchange.Exporter;
import org.vigie.core.exchange.ImportPlanner;
import org.vigie.core.exchange.Importer;
import org.vigie.core.exchange.Progress;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.Access;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.Protection;
import org.vigie.core.register.RegisterAddress;
import org.vigie.core.register.RegisterEngine;
import org.vigie.core.register.Registers;
import org.vigie.core.register.Safekeeping;
import org.vigie.core.register.Unlock;
import org.vigie.core.schemes.StatusSchemes;
import org.vigie.rules.ClockEngine;
import org.vigie.rules.pack.PackLoader;
import org.vigie.rules.pack.PackOutcome;

/**
 * The services of a running program, put together from what is contributed: rule packs, status schemes, the engine of registers,
 * importers and exporters. Made once by each front end; reading packs happens then and never again. Safe for several threads.
 */
public final class Office {

	/** Id of the sample register that is opened where nobody names one. */
	public static final String SAMPLE = "mali";

	/** Name of the folder below the user's own with packs that need no plug-in. */
	public static final String PACKS = "packs";

	/** One byte more than the loader takes, so that it can say that a pack is too large. */
	private static final int MORE_THAN_A_PACK = (2 << 20) + 1;

	private final Contributions contributions;
	private final Path home;
	private final PackFolder packFolder;
	private final Packs packs;
	private final StatusSchemes schemes;
	private final CaseDeadlines deadlines;
	private final Registers registers;

	private Office(Contributions contributions, Path home) {
		this.contributions = Objects.requireNonNull(contributions);
		this.home = Objects.requireNonNull(home);
		this.packFolder = new PackFolder(home.resolve(PACKS));
		this.packs = packs(contributions, packFolder);
		this.schemes = schemes(contributions);
		this.deadlines = deadlines(packs);
		this.registers = new Registers(engines(contributions), deadlines);
	}

	/**
	 * @param registry the extension registry of the running program
	 * @param home folder of the sample register, packs and workspace of the user
	 */
	public static Office of(IExtensionRegistry registry, Path home) {
		return new Office(new Contributions(registry), home);
	}

	public Contributions contributions() {
		return contributions;
	}

	/** Folder of the user's own things. */
	public Path home() {
		return home;
	}

	public Packs packs() {
		return packs;
	}

	/** The user's own packs. */
	public PackFolder packFolder() {
		return packFolder;
	}

	/** Deadlines as they would be with other packs; nothing of the office changes. */
	public static CaseDeadlines deadlines(Packs packs) {
		return new CaseDeadlines(new ClockEngine(packs.book()));
	}

	public StatusSchemes schemes() {
		return schemes;
	}

	public CaseDeadlines deadlines() {
		return deadlines;
	}

	public RegisterAddress sampleAddress() {
		return RegisterAddress.of(home.resolve("sample"));
	}

	/** Whether a register is there, readable or not. */
	public boolean exists(RegisterAddress address) {
		return registers.exists(address);
	}

	/** Whether opening a register needs a secret. */
	public boolean isEncrypted(RegisterAddress address) {
		return registers.isEncrypted(address);
	}

	/** Opens a register; refused as {@link RegisterEngine#open} refuses. */
	public Outcome<CaseStore> open(RegisterAddress address, Access access, Instant now) {
		return registers.open(address, access, now);
	}

	/** Opens a register, encrypted or not; refused as {@link RegisterEngine#open} refuses. */
	public Outcome<CaseStore> open(RegisterAddress address, Access access, Unlock unlock, Instant now) {
		return registers.open(address, access, unlock, now);
	}

	/** Whether a backup is of an encrypted register. */
	public boolean isEncrypted(RegisterAddress address, Path backup) {
		try (var safe = safekeeping(address, Unlock.nothing()).result().orElse(null)) { // null where no engine serves the address
			return safe != null && safe.isEncrypted(backup);
		}
	}

	/** What makes and restores backups of a register; refused with {@code store.no-engine}. The secret is the caller's, who closes it afterwards. */
	public Outcome<Safekeeping> safekeeping(RegisterAddress address, Unlock unlock) {
		return registers.safekeeping(address, unlock);
	}

	/** Makes an empty register named after its folder, which everybody can read who can read that. */
	public Outcome<CaseStore> create(RegisterAddress address, Instant now) {
		return create(address, Protection.open(), now);
	}

	/** Makes an empty register named after its folder. */
	public Outcome<CaseStore> create(RegisterAddress address, Protection protection, Instant now) {
		return registers.create(address, address.folder().getFileName().toString(), false, protection, now);
	}

	/** Replaces ways into an encrypted register; refused as {@link RegisterEngine#protect} refuses. */
	public Outcome<Boolean> protect(RegisterAddress address, Unlock unlock, Protection protection, Instant now) {
		return registers.protect(address, unlock, protection, now);
	}

	/** Makes a register filled from a contributed sample by the importer anybody would use. */
	public Outcome<CaseStore> createSample(RegisterAddress address, String id, Instant now, String by) {
		var samples = contributions.to("org.vigie.core.samples", "sample", Object.class);
		var sample = samples.stream().filter(it -> it.attribute("id").filter(id::equals).isPresent()).findFirst();
		if (sample.isEmpty()) {
			return Outcome.refused(Trouble.of("usage.no-sample", id, String.join(", ", samples.stream().flatMap(it -> it.attribute("id").stream()).toList())));
		}
		if (registers.exists(address)) {
			return Outcome.refused(Trouble.of("store.exists", address.toString()));
		}
		return madeBeside(address, sample.get(), now, by).then(made -> registers.open(address, Access.WRITE, now));
	}

	/** Fills the register in a folder beside the wanted one and moves it there when it is whole. */
	private Outcome<Boolean> madeBeside(RegisterAddress address, Contribution<Object> sample, Instant now, String by) {
		try {
			Files.createDirectories(address.folder().getParent());
			var scratch = Files.createTempDirectory(address.folder().getParent(), ".new-register");
			try {
				var beside = scratch.resolve("register");
				var name = sample.attribute("name").orElse(SAMPLE);
				var filled = registers.create(RegisterAddress.of(beside), name, true, now).then(store -> {
					try (store) {
						return fill(store, sample, now, by);
					}
				});
				if (filled.refusal().isEmpty()) {
					moveUnlessThere(beside, address.folder());
				}
				return filled;
			} finally {
				Folders.delete(scratch);
			}
		} catch (IOException e) {
			return Outcome.refused(Trouble.of("store.unwritable", address.toString()).because(e));
		}
	}

	/** Another process may have made the same register meanwhile; then that one is used. */
	private static void moveUnlessThere(Path made, Path wanted) throws IOException {
		try {
			Files.move(made, wanted, StandardCopyOption.ATOMIC_MOVE);
		} catch (FileSystemException e) {
			if (!Files.isDirectory(wanted)) {
				throw e;
			}
		}
	}

	/** Opens the sample register in the user's folder; made on first use. */
	public Outcome<CaseStore> openSample(Access access, Instant now, String by) {
		var address = sampleAddress();
		if (registers.exists(address)) {
			return registers.open(address, access, now);
		}
		return createSample(address, SAMPLE, now, by).then(store -> {
			if (access == Access.WRITE) {
				return Outcome.done(store);
			}
			store.close();
			return registers.open(address, access, now);
		});
	}

	private Outcome<Boolean> fill(CaseStore store, Contribution<Object> sample, Instant now, String by) {
		var name = sample.attribute("file").orElseThrow();
		var importer = importerFor(name);
		if (importer.isEmpty()) {
			return Outcome.refused(Trouble.of("usage.no-importer", name));
		}
		try {
			var file = Files.createTempFile("vigie-sample", name.substring(name.lastIndexOf('.')));
			try {
				try (InputStream in = sample.open(name)) {
					Files.write(file, in.readAllBytes());
				}
				return importer.get().read(file, Path.of(name).getFileName().toString(), Progress.NONE).then(incoming -> ImportPlanner.plan(incoming, store)).then(plan -> plan.apply(store, by, now))
						.map(revisions -> Boolean.TRUE);
			} finally {
				Files.deleteIfExists(file);
			}
		} catch (IOException e) {
			return Outcome.refused(Trouble.of("store.unwritable", home).because(e));
		}
	}

	/** The importer for a file, by the end of its name. */
	public Optional<Importer> importerFor(String fileName) {
		return forFile("org.vigie.core.importers", "importer", Importer.class, fileName);
	}

	/** The exporter for a file, by the end of its name. */
	public Optional<Exporter> exporterFor(String fileName) {
		return forFile("org.vigie.core.exporters", "exporter", Exporter.class, fileName);
	}

	/** Endings with an exporter, with their dots, sorted. */
	public List<String> exportSuffixes() {
		return suffixes("org.vigie.core.exporters", "exporter", Exporter.class);
	}

	/** Endings with an importer, with their dots, sorted. */
	public List<String> importSuffixes() {
		return suffixes("org.vigie.core.importers", "importer", Importer.class);
	}

	private <T> Optional<T> forFile(String point, String element, Class<T> type, String fileName) {
		var low = fileName.toLowerCase(Locale.ROOT);
		return contributions.to(point, element, type).stream().filter(it -> it.attribute("suffix").filter(suffix -> low.endsWith("." + suffix)).isPresent()).findFirst()
				.flatMap(it -> contributions.use(it, made -> made));
	}

	private <T> List<String> suffixes(String point, String element, Class<T> type) {
		return contributions.to(point, element, type).stream().flatMap(it -> it.attribute("suffix").stream()).map(it -> "." + it).distinct().sorted().toList();
	}

	private static Packs packs(Contributions contributions, PackFolder folder) {
		var sound = new ArrayList<LoadedPack>();
		var refused = new ArrayList<RefusedPack>();
		for (var each : contributions.to("org.vigie.core.packs", "rules", Object.class)) {
			var file = each.attribute("file").orElse("");
			take(file, bytes(each, file), each.bundle(), Optional.empty(), sound, refused);
		}
		for (var file : folder.files()) {
			take(file.getFileName().toString(), bytes(file), file.toString(), Optional.of(file), sound, refused);
		}
		return Packs.of(sound, refused);
	}

	private static void take(String name, byte[] bytes, String from, Optional<Path> file, List<LoadedPack> sound, List<RefusedPack> refused) {
		switch (PackLoader.load(name, bytes)) {
		case PackOutcome.Loaded pack -> sound.add(new LoadedPack(pack.pack(), from, file));
		case PackOutcome.Refused pack -> refused.add(new RefusedPack(name, from, pack.problems(), PackLoader.name(bytes), Optional.empty()));
		}
	}

	/** A file nobody can read is one that holds nothing; the loader says that it is empty. */
	private static byte[] bytes(Path file) {
		try (var in = Files.newInputStream(file)) {
			return in.readNBytes(MORE_THAN_A_PACK);
		} catch (IOException e) {
			return new byte[0]; // refused as empty
		}
	}

	private static StatusSchemes schemes(Contributions contributions) {
		var all = StatusSchemes.none();
		for (var each : contributions.to("org.vigie.core.packs", "statusScheme", Object.class)) {
			var file = each.attribute("file").orElse("");
			all = all.with(file, bytes(each, file)).result().orElse(all); // a scheme that is not one leaves the others standing
		}
		return all;
	}

	private static List<RegisterEngine> engines(Contributions contributions) {
		return contributions.to("org.vigie.core.engines", "engine", RegisterEngine.class).stream().flatMap(it -> contributions.use(it, made -> made).stream()).toList();
	}

	private static byte[] bytes(Contribution<?> contribution, String file) {
		try (InputStream in = contribution.open(file)) {
			return in.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
