package org.vigie.core.deadlines;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.vigie.core.dates.DateDisplay;
import org.vigie.core.text.Texts;
import org.vigie.edtf.UncertainDate;
import org.vigie.rules.ClockState;
import org.vigie.rules.CustodyClock;
import org.vigie.rules.Influence;
import org.vigie.rules.Left;
import org.vigie.rules.ReadingResult;
import org.vigie.rules.Step;
import org.vigie.rules.StepKind;
import org.vigie.rules.StepSentences;
import org.vigie.rules.facts.FactRef;
import org.vigie.rules.pack.SourceRef;

/**
 * Why a row stands as it does, in words: one source for the screen, the sheet and the command line. The figure that nothing missing
 * can change comes first, what the dates entered give comes after it.
 *
 * @param lead the sentence that leads
 * @param also further sentences about the figures, in order
 * @param steps the counting, step by step; empty where there is no computation
 * @param readings every reading of the rule, the default first; empty for a rule without readings
 * @param certainty how well the rule is known: {@code custody limit, not confirmed}; empty text where there is none
 * @param ruleSources what the rule was read in, by title
 * @param questions what a person could answer
 * @param uncertainty by how much the end is uncertain, and because of what; empty where it is certain
 * @param changes what would change the answer, each tried out: "What would change this?"
 * @param remarks what the computation remarked
 */
public record Reason(String lead, List<String> also, String certainty, List<String> ruleSources, List<ReasonLine> steps, List<ReadingLine> readings, List<String> questions,
		Optional<String> uncertainty, List<ChangeLine> changes, List<RemarkLine> remarks) {

	/**
	 * The reason of a row; steps, readings and changes need a row that carries its computation. Changes are tried out here, so this is
	 * for reasons that are read, not for lists.
	 */
	public static Reason of(DeadlineRow row, Texts texts) {
		return new Wording(row, texts).reason();
	}

	/** Puts one row into words. */
	private static final class Wording {
		private final DeadlineRow row;
		private final Texts texts;
		private final DeadlineWords words;
		private final StepSentences sentences;

		Wording(DeadlineRow row, Texts texts) {
			this.row = row;
			this.texts = texts;
			this.words = new DeadlineWords(texts);
			this.sentences = StepSentences.of(texts.language(), it -> DateDisplay.full(it, texts), this::time);
		}

		Reason reason() {
			var influences = row.computation().map(Computation::influences).orElse(List.of());
			return new Reason(lead(), also(), new Certainty(texts).sentence(row, ruleSources()), ruleSources(), steps(),
					row.clock().map(CustodyClock::readings).orElse(List.of()).stream().map(this::reading).toList(), questions(),
					row.clock().flatMap(it -> new Uncertainty(it, influences, texts, sentences).sentence()), influences.stream().map(this::change).toList(),
					row.flags().stream().map(it -> new RemarkLine(it, words.remark(it))).toList());
		}

		/** Rules that do not apply are told after everything that counts. */
		private List<ReasonLine> steps() {
			var ordered = new ArrayList<>(row.clock().map(CustodyClock::steps).orElse(List.of()));
			ordered.sort(Comparator.comparing(it -> it.kind() == StepKind.RULE_REFUSED));
			var lines = new ArrayList<ReasonLine>();
			ordered.forEach(it -> lines.add(line(it, lines.size() + 1)));
			return List.copyOf(lines);
		}

		private String lead() {
			if (row.noClock().isPresent()) {
				return words.noClock(row).orElse("");
			}
			if (row.unanswered() && row.due().lastDay().isPresent()) {
				return texts.text(row.isAct() ? "reason.act.undone" : "reason.act.unanswered", day(row.due().lastDay().get()));
			}
			var state = row.state().orElse(ClockState.UNKNOWN);
			if (row.due().unit() == Left.Unit.MINUTES && row.shownLeft().isPresent()) {
				return texts.text("reason.hours", words.state(row), words.days(row));
			}
			return switch (state) {
			case EXCEEDED, ENDED_LATE -> over(state);
			case POSSIBLY_EXCEEDED -> range("reason.possiblyExceeded");
			case EXPIRING, RUNNING -> row.due().isCertain() ? left() : range("reason.running.range");
			case NO_RULE -> words.noRule(row).orElse("");
			case UNKNOWN -> unknown();
			case ENDED -> texts.text("reason.ended", words.lastDay(row));
			case STOPPED -> texts.text("reason.stopped", words.lastDay(row));
			case NOT_STARTED -> texts.text("reason.notStarted");
			case NO_LIMIT -> texts.text("reason.noLimit");
			};
		}

		/** The certain excess leads; its words say so where more may be over. */
		private String over(ClockState state) {
			var act = !row.kind().followsCustody() && state == ClockState.ENDED_LATE;
			var key = act ? "reason.act.late" : "reason." + state.code() + (!row.showsCertain() ? "" : ordersMayBeMissing() ? ".certain" : ".atLeast");
			var figure = row.leftCertain().or(row::left).map(it -> words.number(-it.amount())).orElse("");
			return texts.text(key, figure, row.latest().map(this::day).orElse(""), words.rule(row));
		}

		private String left() {
			return texts.text("reason.running", row.left().map(Left::amount).orElse(0L), row.latest().map(this::day).orElse(""));
		}

		private String range(String key) {
			return row.earliest().isPresent() && row.latest().isPresent() ? texts.text(key, day(row.earliest().get()), day(row.latest().get()))
					: row.earliest().map(it -> texts.text("reason.possiblyExceeded.from", day(it))).orElseGet(() -> words.lastDay(row));
		}

		private String unknown() {
			var missing = row.questions().stream().map(it -> it.code()).filter(it -> it.startsWith("missing:")).map(it -> words.fact(it.substring("missing:".length()))).toList();
			if (missing.isEmpty() && row.questions().stream().anyMatch(it -> it.code().startsWith("contradiction:"))) {
				return texts.text("reason.unknown.contradiction");
			}
			return missing.isEmpty() ? texts.text("reason.unknown.candidates") : texts.text("reason.unknown", String.join(", ", missing));
		}

		private List<String> also() {
			var also = new ArrayList<String>(words.charge(row).stream().toList());
			if (ordersMayBeMissing() && row.left().filter(it -> it.amount() < 0).isPresent() && row.earliest().isPresent()) {
				also.add(texts.text(orders() + (row.held().to().isPresent() ? ".released" : ""), words.number(-row.left().get().amount()), day(row.earliest().get())));
			}
			row.leftCertain().filter(it -> ordersMayBeMissing() && row.due().isRange() && it.amount() >= 0 && row.latest().isPresent())
					.ifPresent(it -> also.add(texts.text("reason.capLeft", it.amount(), day(row.latest().get()))));
			if (row.kind() == DeadlineKind.SENTENCE_END) {
				row.due().latestExpiry().ifPresent(it -> also.add(texts.text("reason.sentenceEnd", day(it.atZone(row.due().zone()).toLocalDate()))));
			}
			if (row.state().filter(it -> it == ClockState.NO_RULE).isPresent() || row.noClock().isPresent()) {
				held().ifPresent(also::add);
			}
			return also;
		}

		private boolean ordersMayBeMissing() {
			return row.flags().contains("ordersPartial");
		}

		private String orders() {
			var ordered = row.clock().filter(it -> it.steps().stream().anyMatch(step -> step.kind() == StepKind.EXTENSION)).isPresent();
			return ordered ? "reason.partOrdered" : "reason.noRenewal";
		}

		private Optional<String> held() {
			var elapsed = row.held().elapsed().map(words::elapsed);
			var seen = row.lastSeen().map(it -> DateDisplay.full(it, texts));
			var to = row.held().to().map(it -> DateDisplay.full(it, texts));
			return elapsed.flatMap(it -> seen.map(day -> texts.text("reason.held.seen", it, day)).or(() -> to.map(day -> texts.text("reason.held", it, day))));
		}

		private ReasonLine line(Step step, int n) {
			var result = step.result().filter(LocalDate.class::isInstance).map(LocalDate.class::cast);
			var time = step.result().filter(ZonedDateTime.class::isInstance).map(ZonedDateTime.class::cast).map(this::time);
			return new ReasonLine(n, step.kind().code(), said(step), result.map(it -> DateDisplay.of(it, texts)).or(() -> time), result, step.citation(),
					step.confidence().map(it -> texts.text("confidence." + it.code())), step.reading(), step.inputs().stream().map(this::input).toList());
		}

		private List<String> ruleSources() {
			return row.computation().flatMap(it -> it.clock().rule().flatMap(ref -> it.engine().book().rule(ref.packId() + ":" + ref.ruleId()))).stream()
					.flatMap(it -> it.rule().sources().stream().flatMap(id -> Optional.ofNullable(it.pack().sources().get(id)).stream())).map(SourceRef::title).toList();
		}

		private ChangeLine change(Influence influence) {
			var ref = influence.ref();
			var unit = row.clock().filter(it -> it.span().unit() == Left.Unit.MINUTES).isPresent() ? "minutes" : "days";
			return new ChangeLine(influence.kind().code(), influence.fact(), changed(influence), ref.map(FactRef::id).filter(it -> !it.isBlank()),
					ref.map(FactRef::sourceText).orElse(""), influence.days(), unit, influence.sentences().stream().map(this::said).toList());
		}

		private String changed(Influence influence) {
			return influence.kind() == Influence.Kind.CONTRADICTION ? words.remark(influence.fact()) : sentences.text(new Step.Word("fact", influence.fact()));
		}

		private String said(Step step) {
			return sentences.text(new Step(step.n(), step.kind(), step.textKey(), step.values().stream().map(this::spoken).toList(), step.ruleId(), step.reading(), step.citation(),
					step.confidence(), step.inputs(), step.result()));
		}

		/** Vague dates are said as everywhere; the engine would write them as it reads them. */
		private Object spoken(Object value) {
			return value instanceof UncertainDate date ? DateDisplay.full(date, texts) : value;
		}

		private ReasonLine.Input input(FactRef ref) {
			return new ReasonLine.Input(ref.id(), texts.find(ref.label()).orElse(ref.label()), ref.sourceText());
		}

		private ReadingLine reading(ReadingResult reading) {
			var label = reading.label().in(texts.language().getLanguage());
			var missing = reading.missing().map(it -> texts.text("reason.reading.missing", words.fact(it)));
			var left = reading.leftCertain().or(reading::left);
			var figure = missing.or(() -> left.map(it -> words.figure(it, true))).orElseGet(() -> words.state(reading.state()));
			var plain = missing.or(() -> left.map(it -> words.figure(it, false))).orElseGet(() -> words.state(reading.state()));
			var stop = stop(reading);
			var text = stop.map(it -> texts.text("reason.reading.stopped", label, figure, it)).orElseGet(() -> texts.text("reason.reading", label, figure));
			return new ReadingLine(reading.id(), label, reading.isDefault(), figure, plain, missing.isPresent() ? Optional.empty() : reading.latestLastDay(), stop, text);
		}

		private Optional<String> stop(ReadingResult reading) {
			return reading.stopEvent().flatMap(event -> reading.stopDay().map(day -> texts.text("reason.reading.stop", words.fact(event), DateDisplay.of(day, texts),
					texts.text(reading.stopped() ? "reason.reading.intime" : "reason.reading.late"))));
		}

		private List<String> questions() {
			var questions = new ArrayList<String>();
			if (row.unanswered() && row.due().lastDay().isPresent()) {
				questions.add(row.isAct() ? texts.text("question.undone", day(row.due().lastDay().get()))
						: texts.text("question.unanswered", row.citation().orElseGet(() -> words.rule(row)), day(row.due().lastDay().get())));
			}
			row.questions().forEach(it -> questions.add(words.question(it)));
			return List.copyOf(questions);
		}

		private String day(LocalDate day) {
			return DateDisplay.full(day, texts);
		}

		private String time(ZonedDateTime time) {
			return words.fullMinute(time);
		}
	}
}
