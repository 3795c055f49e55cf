package org.vigie.cli;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

import org.vigie.core.deadlines.DeadlineFilter;
import org.vigie.core.register.Access;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The deadline list of a register. */
@Command(name = "deadlines")
final class DeadlinesVerb extends Verb {

	private static final Pattern DAYS = Pattern.compile("(\\d{1,6})[dj]?");

	@Parameters(arity = "0..1", paramLabel = "REGISTER", descriptionKey = "register")
	private Optional<String> register = Optional.empty();

	@Mixin
	private AsOfOption asOf;

	@Option(names = "--within", paramLabel = "30d", descriptionKey = "within")
	private Optional<String> within = Optional.empty();

	@Option(names = "--all", descriptionKey = "all")
	private boolean all;

	@Mixin
	private FormatOption format;

	@Override
	ExitStatus run() {
		var days = OptionalLong.empty();
		if (within.isPresent()) {
			var read = DAYS.matcher(within.get());
			if (!read.matches()) {
				return terminal().usage("deadlines.within", within.get());
			}
			days = OptionalLong.of(Long.parseLong(read.group(1)));
		}
		var wanted = days;
		return asOf.with(terminal(), day -> {
			var filter = new DeadlineFilter(day, wanted, all, Optional.empty(), "");
			return context().inRegister(register, Access.READ, store -> {
				var list = new DeadlineList(context());
				return format.json() ? list.json(store, filter) : format.csv() ? list.csv(store, filter) : list.print(store, filter);
			});
		});
	}
}
