package org.vigie.ui.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.DifferenceWords;
import org.vigie.core.register.ListedBackup;
import org.vigie.core.register.RegisterDifference;
import org.vigie.core.register.RestorePlan;
import org.vigie.ui.RegisterSession;

/** What is said of backups: how one differs from the register, what restoring it would do, and which of them do not open. */
final class BackupWords {

	private static final int NAMED = 3;
	private static final long MEGABYTE = 1 << 20;

	private final RegisterSession session;

	BackupWords(RegisterSession session) {
		this.session = Objects.requireNonNull(session);
	}

	/** How much of every kind differs, cases first, and in how many fields where that was counted. */
	String differs(RegisterDifference found, Optional<Integer> fields) {
		var parts = new ArrayList<>(new DifferenceWords(session.texts()).parts(found));
		fields.filter(it -> it.intValue() > 0).map(it -> session.text("backups.differs.fields", it)).ifPresent(parts::add);
		return String.join(", ", parts);
	}

	/** The size of a file as people say it. */
	String size(long bytes) {
		return bytes < MEGABYTE ? session.text("backups.size", (bytes + 1023) / 1024) : session.text("backups.size.large", (double) bytes / MEGABYTE);
	}

	/** Which backups do not open and why, and which one is the newest that does; empty when all of them do. */
	String unopened(List<ListedBackup> newestFirst) {
		var bad = newestFirst.stream().filter(it -> it.found().refusal().isPresent()).toList();
		if (bad.isEmpty()) {
			return "";
		}
		var sentences = bad.stream().limit(NAMED).map(it -> session.text("backups.bad", session.dayAndTimeOf(it.madeAt()), why(it.found().refusal().orElseThrow()))).collect(Collectors.toCollection(ArrayList::new));
		if (bad.size() > NAMED) {
			sentences.add(session.text("backups.moreBad", bad.size() - NAMED));
		}
		sentences.add(newestFirst.stream().filter(it -> it.found().refusal().isEmpty()).findFirst().map(it -> session.text("backups.good", session.dayAndTimeOf(it.madeAt())))
				.orElseGet(() -> session.text("backups.noneGood")));
		return String.join(" ", sentences);
	}

	private String why(Trouble trouble) {
		if (trouble.code().equals("store.backup-cut")) {
			return session.text("backups.why.store.backup-cut", size(((Number) trouble.arguments().get(1)).longValue()));
		}
		return session.texts().find("backups.why." + trouble.code()).orElseGet(() -> session.text("backups.why.other", trouble.code()));
	}

	/** What restoring would do, line by line. */
	List<String> lines(RestorePlan plan, Optional<Integer> fields) {
		var lines = new ArrayList<String>();
		lines.add(session.text("restore.is", session.text("backups.kind." + plan.backup().kind().word()), session.dayAndTimeOf(plan.backup().madeAt()), plan.backup().cases(), plan.backup().revisions()));
		switch (plan.present()) {
			case Outcome.Refused<RestorePlan.Present>(var trouble, var ignored) -> lines.add(session.text("restore.unopened", session.sentence(trouble)));
			case Outcome.Done<RestorePlan.Present>(var present, var ignored) -> {
				lines.add(session.text("restore.present", present.cases(), present.revisions()));
				if (plan.isOfAnother()) {
					lines.add(session.text("restore.another"));
				}
				lines.addAll(lines(present.difference(), fields));
			}
		}
		return lines;
	}

	private List<String> lines(RegisterDifference found, Optional<Integer> fields) {
		if (found.isEmpty()) {
			return List.of(session.text("restore.same"));
		}
		var lines = new ArrayList<String>();
		lines.add(session.text("restore.differs", differs(found, fields)));
		found.onlyInRegister().forEach(it -> lines.add(session.text("restore.onlyHere", it.title())));
		found.onlyInBackup().forEach(it -> lines.add(session.text("restore.onlyThere", it.title())));
		found.changed().forEach(it -> lines.add(session.text("restore.changed", it.title())));
		return lines;
	}
}
