package org.vigie.cli;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.osgi.framework.FrameworkUtil;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The root of the command line; without a verb it prints status and deadlines and writes a status workbook. */
@Command(name = "vigie", versionProvider = Verbs.Version.class, subcommands = { StatusVerb.class, DeadlinesVerb.class, ShowVerb.class, ExportVerb.class,
		ImportVerb.class, InitVerb.class, PassphraseVerb.class, HistoryVerb.class, VerifyVerb.class, CheckpointVerb.class, LogVerb.class, KeysVerb.class,
		RebuildVerb.class, EraseVerb.class, AttachVerb.class, AttachmentsVerb.class, BackupVerb.class, RestoreVerb.class, RecoverVerb.class, RulesVerb.class, BenchVerb.class })
final class Verbs implements VerbHolder, Callable<Integer> {

	private final Context context;

	Verbs(Context context) {
		this.context = context;
	}

	@Option(names = { "-h", "--help" }, usageHelp = true, scope = ScopeType.INHERIT, descriptionKey = "help")
	private boolean help;

	@Option(names = { "-V", "--version" }, versionHelp = true, descriptionKey = "version")
	private boolean version;

	@Option(names = "--lang", paramLabel = "en|fr", scope = ScopeType.INHERIT, descriptionKey = "lang")
	private void language(@SuppressWarnings("unused") String language) {
		// read before parsing, so that refusals of the arguments are in the language too
	}

	@Option(names = "--quiet", scope = ScopeType.INHERIT, descriptionKey = "quiet")
	private void quiet(boolean wanted) {
		context.terminal().quiet(wanted);
	}

	@Option(names = "--user", paramLabel = "NAME", scope = ScopeType.INHERIT, descriptionKey = "user")
	private void user(String name) {
		context.user(name);
	}

	@Option(names = "--passphrase-file", paramLabel = "FILE", scope = ScopeType.INHERIT, descriptionKey = "passphraseFile")
	private void passphraseFile(String name) {
		context.secrets().passphraseFile(name);
	}

	@Option(names = "--key-file", paramLabel = "FILE", scope = ScopeType.INHERIT, descriptionKey = "keyFile")
	private void keyFile(String name) {
		context.secrets().keyFile(name);
	}

	@Option(names = "--recovery-file", paramLabel = "FILE", scope = ScopeType.INHERIT, descriptionKey = "recoveryFile")
	private void recoveryFile(String name) {
		context.secrets().recoveryFile(name);
	}

	@Override
	public Context context() {
		return context;
	}

	@Override
	public Integer call() {
		return Integer.valueOf(new Overview(context).run().code());
	}

	static int run(Context context, String[] args) {
		var terminal = context.terminal();
		var line = new CommandLine(new Verbs(context));
		line.setOut(new java.io.PrintWriter(terminal.out(), true));
		line.setResourceBundle(ResourceBundle.getBundle("org.vigie.cli.help", terminal.texts().language(), Verbs.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
		line.setUsageHelpWidth(TextTable.WIDTH);
		line.setParameterExceptionHandler((problem, words) -> misused(terminal, problem));
		line.setExecutionExceptionHandler((problem, command, parsed) -> {
			throw problem;
		});
		return line.execute(args);
	}

	private static int misused(Terminal terminal, ParameterException problem) {
		var near = problem instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.<String>of();
		var command = problem.getCommandLine().getCommandSpec().qualifiedName();
		return terminal.usage(near.isEmpty() ? "cli.misused" : "cli.misused.near", misuse(terminal, problem), command, String.join(", ", near)).code();
	}

	/** What is wrong, in the reader's language; the parser's own message is in English. */
	private static String misuse(Terminal terminal, ParameterException problem) {
		return switch (problem) {
		case UnmatchedArgumentException unmatched -> {
			var word = unmatched.getUnmatched().getFirst();
			yield terminal.text(unmatched.isUnknownOption() ? "cli.misused.option" : problem.getCommandLine().getSubcommands().isEmpty() ? "cli.misused.word" : "cli.misused.verb", word);
		}
		case MissingParameterException missing -> terminal.text("cli.misused.missing", missing.getMissing().stream().map(Verbs::named).collect(Collectors.joining(" ")));
		case OverwrittenOptionException twice -> terminal.text("cli.misused.twice", named(twice.getOverwritten()));
		default -> problem.getArgSpec() == null ? terminal.text("cli.misused.other")
				: problem.getValue() == null ? terminal.text("cli.misused.missing", named(problem.getArgSpec())) : terminal.text("cli.misused.value", problem.getValue(), named(problem.getArgSpec()));
		};
	}

	private static String named(ArgSpec argument) {
		return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel().replaceFirst("^\\[\\w+] ", ""); // what may be left out is not what is missing
	}

	/** The version of the installed product. */
	static final class Version implements IVersionProvider {
		@Override
		public String[] getVersion() {
			var bundle = FrameworkUtil.getBundle(Verbs.class);
			return new String[] { "Vigie " + (bundle == null ? "" : bundle.getVersion().toString().toLowerCase(Locale.ROOT)) };
		}
	}
}
