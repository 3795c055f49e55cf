package org.vigie.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.ListedBackup;
import org.vigie.core.register.RegisterAddress;
import org.vigie.core.register.RegisterDifference;
import org.vigie.core.register.RegisterDifference.CaseTitle;
import org.vigie.core.register.RestorePlan;
import org.vigie.core.register.Restored;
import org.vigie.core.register.Safekeeping;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a backup in the place of a register; shows first what would change, and moves aside what is there. */
@Command(name = "restore")
final class RestoreVerb extends SafeVerb {

	private static final int SHOWN = 20;

	@Parameters(index = "0", paramLabel = "REGISTER", descriptionKey = "restore.register")
	private String register;

	@Parameters(index = "1", paramLabel = "BACKUP", descriptionKey = "restore.backup")
	private String backup;

	@Option(names = "--yes", descriptionKey = "yes")
	private boolean yes;

	@Override
	ExitStatus run() {
		return inSafety(Optional.of(register), address -> context().office().isEncrypted(address, file(address)), (safe, address) -> {
			var file = file(address);
			return switch (safe.plan(address, file)) {
			case Outcome.Refused<RestorePlan>(var trouble, var ignored) -> refuse(safe, address, trouble, file);
			case Outcome.Done<RestorePlan>(var plan, var ignored) -> proceed(safe, address, plan);
			};
		});
	}

	/** The file of that name, or else the one of that name with the register. */
	private Path file(RegisterAddress address) {
		var named = Path.of(backup);
		return Files.exists(named) || named.getNameCount() > 1 ? named : address.folder().resolve("backups").resolve(backup);
	}

	/** Says which of the other backups could be used. */
	private ExitStatus refuse(Safekeeping safe, RegisterAddress address, Trouble trouble, Path file) {
		var status = terminal().refuse(trouble);
		var sound = safe.list(address).result().orElse(List.of()).stream().filter(it -> it.found().refusal().isEmpty() && !it.file().equals(file.toAbsolutePath().normalize())).toList();
		var name = file.getFileName().toString();
		var newer = sound.stream().filter(it -> name(it).compareTo(name) > 0).toList();
		var older = sound.stream().filter(it -> name(it).compareTo(name) <= 0).toList();
		if (!newer.isEmpty()) {
			terminal().remark(terminal().text("restore.newer", name(newer.getLast())));
		}
		if (!older.isEmpty()) {
			terminal().remark(terminal().text("restore.older", name(older.getFirst())));
		}
		if (sound.isEmpty()) {
			terminal().remark(terminal().text("restore.none"));
		}
		return status;
	}

	private static String name(ListedBackup backup) {
		return backup.file().getFileName().toString();
	}

	private ExitStatus proceed(Safekeeping safe, RegisterAddress address, RestorePlan plan) {
		terminal().print(terminal().text("restore.is", terminal().text("backup.kind." + plan.backup().kind().word()), time(plan.backup().madeAt()), Long.valueOf(plan.backup().cases()),
				Long.valueOf(plan.backup().revisions())));
		switch (plan.present()) {
		case Outcome.Refused<RestorePlan.Present>(var trouble, var ignored) -> terminal().print(terminal().text("restore.unopened", terminal().sentence(trouble)));
		case Outcome.Done<RestorePlan.Present>(var present, var ignored) -> {
			terminal().print(terminal().text("restore.present", Long.valueOf(present.cases()), Long.valueOf(present.revisions())));
			if (plan.isOfAnother()) {
				terminal().print(terminal().text("restore.another"));
			}
			differences(present.difference());
		}
		}
		if (!yes) {
			terminal().print(terminal().text("restore.nothing"));
			return ExitStatus.BAD_NEWS;
		}
		return terminal().with(safe.restore(address, plan.backup().file(), terminal().now(), terminal().zone()), this::restored);
	}

	private void differences(RegisterDifference found) {
		list("restore.only-here", found.onlyInRegister());
		list("restore.only-there", found.onlyInBackup());
		list("restore.changed", found.changed());
		if (found.cases() == 0) {
			terminal().print(terminal().text("restore.same"));
		}
	}

	private void list(String key, List<CaseTitle> cases) {
		if (cases.isEmpty()) {
			return;
		}
		terminal().print(terminal().text(key, Integer.valueOf(cases.size())));
		cases.stream().limit(SHOWN).forEach(it -> terminal().print("  " + it.id() + "  " + it.title()));
		if (cases.size() > SHOWN) {
			terminal().print(terminal().text("restore.more", Integer.valueOf(cases.size() - SHOWN)));
		}
	}

	private ExitStatus restored(Restored done) {
		done.verification().findings().forEach(it -> terminal().print(terminal().sentence(it)));
		terminal().print(terminal().text("restore.done", register, Long.valueOf(done.backup().cases()), Long.valueOf(done.backup().revisions()), done.verification().checkpoint().hash()));
		done.aside().ifPresent(it -> terminal().print(terminal().text("restore.aside", it.toString())));
		return done.verification().sound() ? ExitStatus.DONE : ExitStatus.BAD_NEWS;
	}
}
