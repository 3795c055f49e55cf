package org.vigie.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.vigie.core.deadlines.DeadlineFilter;
import org.vigie.core.deadlines.DeadlineQuery;
import org.vigie.core.deadlines.DeadlineRow;
import org.vigie.core.office.Office;
import org.vigie.core.outcome.Notice;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.register.Access;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.RegisterAddress;

/** What the verbs of one invocation share: the terminal, the settings and, once asked for, the office. */
final class Context {

	private final Terminal terminal;
	private final Settings settings;
	private final Secrets secrets;
	private final Supplier<Office> opening;
	private Optional<Office> office = Optional.empty();
	private Optional<String> user = Optional.empty();

	Context(Terminal terminal, Settings settings, Secrets secrets, Supplier<Office> opening) {
		this.terminal = terminal;
		this.settings = settings;
		this.secrets = secrets;
		this.opening = opening;
	}

	Terminal terminal() {
		return terminal;
	}

	Settings settings() {
		return settings;
	}

	Secrets secrets() {
		return secrets;
	}

	Office office() {
		if (office.isEmpty()) {
			office = Optional.of(opening.get());
		}
		return office.get();
	}

	String user() {
		return user.orElse(settings.user());
	}

	void user(String name) {
		user = Optional.of(name);
	}

	/** Opens a register, or the sample when none is named, runs the work and closes it again. */
	ExitStatus inRegister(Optional<String> register, Access access, Function<CaseStore, ExitStatus> work) {
		return terminal.with(open(register, access), store -> {
			try (store) {
				return work.apply(store);
			} finally {
				terminal.remarks(store.closingRemarks());
			}
		});
	}

	/** The rows of a register's deadline list. Says which packs are not used, and whether the rules changed since the rows were kept. */
	Outcome<List<DeadlineRow>> deadlines(CaseStore store, DeadlineFilter filter) {
		office().packs().refused().forEach(new RefusedPacks(terminal)::remark);
		var rows = new DeadlineQuery(store, office().deadlines()).list(filter);
		terminal.remarks(rows.notices());
		if (!rows.notices().isEmpty()) {
			terminal.remark(terminal.text("moved.how"));
		}
		return rows;
	}

	/** Remarks as JSON. */
	List<Object> json(List<Notice> notices) {
		return notices.stream().<Object>map(it -> new Fields().with("code", it.code()).with("sentence", terminal.sentence(it)).map()).toList();
	}

	private Outcome<CaseStore> open(Optional<String> register, Access access) {
		if (register.isEmpty()) {
			return office().openSample(access, terminal.now(), user());
		}
		return new RegisterName(register.get()).address().then(address -> open(address, access));
	}

	private Outcome<CaseStore> open(RegisterAddress address, Access access) {
		var opened = secrets.unlock(address, office().isEncrypted(address)).then(unlock -> {
			try (unlock) {
				return office().open(address, access, unlock, terminal.now());
			}
		});
		terminal.remarks(opened.notices());
		return opened;
	}

	/** Splits the words of a verb whose register may be left out: the last {@code needed} words are its own. */
	Optional<String> registerBefore(List<String> words, int needed) {
		return words.size() > needed ? Optional.of(words.getFirst()) : Optional.empty();
	}
}
