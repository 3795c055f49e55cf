package org.vigie.core.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import org.vigie.rules.RuleBook;

/**
 * The rule packs of a running program. Of each pack one version is in force, the newest sound one, whether it came with the program or lies
 * in the user's folder. A pack that is refused takes nothing else down.
 *
 * @param loaded packs in force, in the order they were contributed
 * @param superseded sound packs of which a newer version is in force
 * @param refused packs not used, with their problems
 */
public record Packs(List<LoadedPack> loaded, List<SupersededPack> superseded, List<RefusedPack> refused) {

	public Packs {
		loaded = List.copyOf(loaded);
		superseded = List.copyOf(superseded);
		refused = List.copyOf(refused);
	}

	/**
	 * Chooses what is in force. Of two files that say they are the same version, the second is refused unless it is the same file.
	 *
	 * @param sound packs that could be read, those of bundles first
	 * @param refused the others
	 */
	public static Packs of(List<LoadedPack> sound, List<RefusedPack> refused) {
		var byId = new LinkedHashMap<String, List<LoadedPack>>();
		var left = new ArrayList<SupersededPack>();
		var bad = new ArrayList<>(refused);
		for (var each : sound) {
			var versions = byId.computeIfAbsent(each.pack().id(), id -> new ArrayList<>());
			var twin = versions.stream().filter(it -> it.pack().version().equals(each.pack().version())).findFirst();
			if (twin.isEmpty()) {
				versions.add(each);
			} else if (twin.get().pack().fingerprint().equals(each.pack().fingerprint())) {
				left.add(new SupersededPack(each, each.pack().version()));
			} else {
				bad.add(taken(each, twin.get()));
			}
		}
		var chosen = new ArrayList<LoadedPack>();
		for (var versions : byId.values()) {
			var newest = versions.stream().max(Comparator.comparing(LoadedPack::version)).orElseThrow();
			chosen.add(newest);
			versions.stream().filter(it -> it != newest).forEach(it -> left.add(new SupersededPack(it, newest.pack().version())));
		}
		return new Packs(chosen, left, bad.stream().map(it -> it.whileUsing(stillUsed(it, chosen))).toList());
	}

	private static RefusedPack taken(LoadedPack pack, LoadedPack twin) {
		var file = pack.file().map(it -> it.getFileName().toString()).orElse(pack.bundle());
		var name = pack.pack().name();
		return new RefusedPack(file, pack.bundle(), List.of(name.taken(file, twin.bundle())), Optional.of(name), Optional.empty());
	}

	private static Optional<String> stillUsed(RefusedPack refused, List<LoadedPack> chosen) {
		return refused.name().flatMap(name -> chosen.stream().map(LoadedPack::pack).filter(it -> it.id().equals(name.id())).map(it -> it.version()).findFirst());
	}

	/** The rules of all packs in force. */
	public RuleBook book() {
		return RuleBook.of(loaded.stream().map(LoadedPack::pack).toList());
	}

	/** The version of a pack that is in force. */
	public Optional<LoadedPack> inForce(String id) {
		return loaded.stream().filter(it -> it.pack().id().equals(id)).findFirst();
	}

	/** Every sound pack of the id, in force or not. */
	public List<LoadedPack> versionsOf(String id) {
		return sound().stream().filter(it -> it.pack().id().equals(id)).sorted(Comparator.comparing(LoadedPack::version)).toList();
	}

	/** The packs as they would be with one more. */
	public Packs with(LoadedPack more) {
		var all = new ArrayList<>(sound());
		all.add(more);
		return of(all, refused);
	}

	/** The packs as they would be without one. */
	public Packs without(LoadedPack gone) {
		return of(sound().stream().filter(it -> !it.equals(gone)).toList(), refused);
	}

	private List<LoadedPack> sound() {
		var all = new ArrayList<>(loaded);
		superseded.forEach(it -> all.add(it.pack()));
		return all;
	}
}
