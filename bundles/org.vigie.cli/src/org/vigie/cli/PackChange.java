package org.vigie.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.vigie.core.deadlines.DeadlineMoves;
import org.vigie.core.deadlines.MovedDeadline;
import org.vigie.core.office.Office;
import org.vigie.core.office.Packs;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.register.Access;
import org.vigie.core.register.CaseStore;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A change of the packs in force: says first which deadlines of which registers it moves, and happens only when that is wanted. */
abstract class PackChange extends Verb {

	@Option(names = "--yes", descriptionKey = "yes")
	private boolean yes;

	@Mixin
	private AsOfOption asOf;

	@Mixin
	private FormatOption format;

	/** The moves in one register. */
	private record InRegister(String name, List<MovedDeadline> moved) {
	}

	/** What is about to change. */
	record Proposal(Packs after, Fields about, String done, Object subject, Supplier<Outcome<?>> change) {
	}

	final boolean json() {
		return format.json();
	}

	/**
	 * Lists the moves and, with {@code --yes}, makes the change.
	 *
	 * @param names the registers; the sample where there are none
	 */
	final ExitStatus propose(Proposal proposal, List<String> names) {
		return asOf.with(terminal(), day -> {
			var registers = new ArrayList<InRegister>();
			for (var name : names.isEmpty() ? List.of(Optional.<String>empty()) : names.stream().map(Optional::of).toList()) {
				var status = context().inRegister(name, Access.READ, store -> moves(store, proposal, day, registers));
				if (status != ExitStatus.DONE) {
					return status;
				}
			}
			if (!yes) {
				return told(proposal, registers, false);
			}
			Outcome<?> changed = proposal.change().get();
			return changed.refusal().isPresent() ? terminal().refuse(changed.refusal().get()) : told(proposal, registers, true);
		});
	}

	private ExitStatus moves(CaseStore store, Proposal proposal, LocalDate day, List<InRegister> to) {
		return terminal().with(DeadlineMoves.of(store, context().office().deadlines(), Office.deadlines(proposal.after()), day), moved -> {
			to.add(new InRegister(store.info().name(), moved));
			return ExitStatus.DONE;
		});
	}

	private ExitStatus told(Proposal proposal, List<InRegister> registers, boolean done) {
		var all = registers.stream().flatMap(it -> it.moved().stream()).toList();
		var list = new MovedList(terminal());
		if (json()) {
			terminal().print(Json.print(proposal.about().with("registers", registers.stream().map(it -> list.json(Optional.of(it.name()), it.moved())).toList())
					.with("moved", Integer.valueOf(all.size())).with("cases", Integer.valueOf(DeadlineMoves.cases(all))).with("written", Boolean.valueOf(done)).map()));
		} else {
			for (var each : registers) {
				if (registers.size() > 1) {
					terminal().print(terminal().text("moved.register", each.name(), Integer.valueOf(each.moved().size())));
				}
				list.print(each.moved());
			}
			terminal().print(list.total(done ? "moved.did" : "moved.would", all));
			terminal().print(done ? terminal().text(proposal.done(), proposal.subject()) : terminal().text("moved.nothing-written"));
		}
		return done || all.isEmpty() ? ExitStatus.DONE : ExitStatus.BAD_NEWS;
	}
}
