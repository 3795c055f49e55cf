package org.vigie.core.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.vigie.core.dates.DateDisplay;
import org.vigie.core.text.Texts;
import org.vigie.edtf.UncertainDate;
import org.vigie.rules.ClockState;
import org.vigie.rules.Elapsed;
import org.vigie.rules.Left;
import org.vigie.rules.Question;
import org.vigie.rules.Step;
import org.vigie.rules.StepSentences;

import com.ibm.icu.text.NumberFormat;

/**
 * The words of the deadline list, the same on screen, in the sheet and on the command line. Where a form is given twice, the one for
 * people has words and grouped digits, the plain one ISO dates and bare digits.
 */
public final class DeadlineWords {

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
	private static final int ABBREVIATED_FROM = 20;
	private static final String CONTRADICTION = "contradiction:";
	private static final int LAST_WRITTEN_YEAR = 9999;

	private final Texts texts;

	public DeadlineWords(Texts texts) {
		this.texts = Objects.requireNonNull(texts);
	}

	/** The words' language and texts. */
	public Texts texts() {
		return texts;
	}

	/**
	 * The state as a word: of acts and reviews {@code due date passed}, of those that nobody has answered a question, of custody without
	 * a clock {@code no clock}.
	 */
	public String state(DeadlineRow row) {
		if (row.unanswered()) {
			return texts.text(row.isAct() ? "deadline.act.undone" : "deadline.act.unanswered");
		}
		return row.state().map(it -> row.kind().followsCustody() ? state(it) : texts.find("deadline.act." + it.code()).orElseGet(() -> state(it)))
				.orElseGet(() -> texts.text("deadline.state.noClock"));
	}

	/** The state of a limit as a word. */
	public String state(ClockState state) {
		return texts.text("deadline.state." + state.code());
	}

	/** Four characters that stand for the state where there is no picture: {@code [!!]}. */
	public static String sign(DeadlineRow row) {
		return row.unanswered() ? sign(ClockState.UNKNOWN) : row.state().map(DeadlineWords::sign).orElse("[/ ]");
	}

	/** Four characters that stand for the state where there is no picture. */
	public static String sign(ClockState state) {
		return switch (state) {
		case EXCEEDED -> "[!!]";
		case POSSIBLY_EXCEEDED -> "[!?]";
		case UNKNOWN -> "[??]";
		case EXPIRING -> "[! ]";
		case NO_RULE -> "[--]";
		case RUNNING -> "[> ]";
		case STOPPED -> "[= ]";
		case ENDED_LATE -> "[.!]";
		case ENDED -> "[. ]";
		case NO_LIMIT -> "[oo]";
		case NOT_STARTED -> "[..]";
		};
	}

	/** What the row is about. */
	public String kind(DeadlineRow row) {
		return texts.text("deadline.kind." + row.kind().word());
	}

	/** The heading under which a list grouped by urgency shows the row. */
	public String group(DeadlineRow row) {
		return texts.text("deadline.group." + switch (row.unanswered() ? ClockState.UNKNOWN : row.state().orElse(ClockState.ENDED)) {
		case EXCEEDED, POSSIBLY_EXCEEDED -> "over";
		case UNKNOWN, NO_RULE -> "cannotBeSaid";
		case EXPIRING -> "soon";
		case RUNNING, STOPPED, NOT_STARTED, NO_LIMIT -> "running";
		case ENDED_LATE -> "endedLate";
		case ENDED -> row.state().isEmpty() ? "noClock" : "ended";
		});
	}

	/** {@code 125 left}, {@code 1,158 over+}, {@code held 1,009 d}; empty where nothing can be said. */
	public String days(DeadlineRow row) {
		return figure(row).or(() -> row.held().elapsed().map(it -> held(it, "deadline.held", true))).orElse("");
	}

	/** The same for the command line: {@code 1158 over+}, {@code held 1009}. */
	public String plainDays(DeadlineRow row) {
		return row.shownLeft().map(it -> figure(it, row.showsCertain(), false)).or(() -> row.held().elapsed().map(it -> held(it, "deadline.held.plain", false))).orElse("");
	}

	private Optional<String> figure(DeadlineRow row) {
		return row.shownLeft().map(it -> figure(it, row.showsCertain(), true));
	}

	/** A figure without remarks: {@code 1,158 over}. */
	String figure(Left left, boolean grouped) {
		return figure(left, false, grouped);
	}

	private String figure(Left left, boolean certain, boolean grouped) {
		var key = left.unit() == Left.Unit.DAYS ? "deadline.days." : "deadline.hours.";
		var size = new Left(Math.abs(left.amount()), left.unit());
		var text = left.unit() == Left.Unit.DAYS && grouped ? number(size.amount()) : size.text();
		if (left.amount() == 0 && left.unit() == Left.Unit.DAYS) {
			return texts.text("deadline.days.last");
		}
		return texts.text(key + (left.amount() > 0 ? "left" : certain ? "over.certain" : "over"), text);
	}

	/** Both ends of the days left, where they differ: {@code 15 over to 15 left}; else as {@link #days}. */
	public String daysRange(DeadlineRow row) {
		var least = row.left();
		var most = row.leftCertain();
		return least.isPresent() && most.isPresent() && !least.equals(most)
				? texts.text("deadline.days.range", figure(least.get(), false, true), figure(most.get(), false, true))
				: days(row);
	}

	/** What is certain and stays in the record: {@code 1,158 over, to 28 Jan 2020}; empty for what is not over. */
	public Optional<String> excess(DeadlineRow row) {
		var over = row.shownLeft().filter(it -> it.amount() < 0).map(it -> figure(it, false, true));
		return over.map(it -> row.held().to().map(to -> texts.text("deadline.excess.until", it, DateDisplay.of(to, texts))).orElse(it));
	}

	private String held(Elapsed elapsed, String key, boolean grouped) {
		return elapsed.isCertain() ? texts.text(key, digits(elapsed.least(), grouped))
				: texts.text(key + ".range", digits(elapsed.least(), grouped), digits(elapsed.most(), grouped));
	}

	/** Time held as words: {@code 12 days}, {@code 31 to 91 days}. */
	public String elapsed(Elapsed elapsed) {
		return held(elapsed, "deadline.elapsed", true);
	}

	/** Time held with bare digits: {@code 2253 days}. */
	public String plainElapsed(Elapsed elapsed) {
		return held(elapsed, "deadline.elapsed", false);
	}

	private String digits(long number, boolean grouped) {
		return grouped ? number(number) : Long.toString(number);
	}

	/** A number with the thousands' marks of the language. */
	public String number(long number) {
		return NumberFormat.getIntegerInstance(texts.language()).format(number);
	}

	/**
	 * The last day for people: {@code 26 Nov 2016 (24:00)}, {@code between 28 Feb and 30 Mar 2023}, {@code last seen 16 Dec 2025}. Of a
	 * range whose latest end is past, that latest end, since it is the one nothing can take away.
	 */
	public String lastDay(DeadlineRow row) {
		if (row.due().entered().isPresent()) {
			return DateDisplay.of(row.due().entered().get(), texts);
		}
		return end(row, it -> DateDisplay.of(it, texts), this::minute, "deadline.last.")
				.orElseGet(() -> row.lastSeen().map(it -> texts.text("deadline.lastSeen", DateDisplay.of(it, texts))).orElse(""));
	}

	/** The last day in ISO form: {@code 2016-11-26 (24:00)}, {@code 2023-02-28..2023-03-30}, {@code seen 2025-12-16}. */
	public String plainLastDay(DeadlineRow row) {
		if (row.due().entered().isPresent()) {
			return DateDisplay.iso(row.due().entered().get());
		}
		return end(row, LocalDate::toString, DeadlineWords::isoMinute, "deadline.last.plain.")
				.orElseGet(() -> row.lastSeen().map(it -> texts.text("deadline.lastSeen.plain", DateDisplay.iso(it))).orElse(""));
	}

	/** How a day or a minute is written. */
	private interface Writing<T> {
		String of(T point);
	}

	/** How an instant is written in a zone. */
	private interface MinuteWriting {
		String of(Instant point, ZoneId zone);
	}

	private Optional<String> end(DeadlineRow row, Writing<LocalDate> day, MinuteWriting minute, String key) {
		var due = row.due();
		var hours = due.unit() == Left.Unit.MINUTES;
		var first = hours ? due.earliestExpiry().map(it -> minute.of(it, due.zone())) : due.earliestDay().map(day::of);
		var last = hours ? due.latestExpiry().map(it -> minute.of(it, due.zone())) : due.latestDay().map(day::of);
		if (row.state().filter(it -> it == ClockState.UNKNOWN).isPresent() && first.isEmpty() && last.isEmpty()) {
			return missing(row);
		}
		if (due.isCertain() || row.showsCertain()) {
			return last.map(it -> hours ? it : texts.text("deadline.last.day", it));
		}
		if (first.isPresent() && last.isPresent()) {
			return Optional.of(between(row, key, first.get(), last.get()));
		}
		return first.map(it -> texts.text(key + "from", it)).or(() -> last.map(it -> texts.text(key + "until", it)));
	}

	private String between(DeadlineRow row, String key, String first, String last) {
		var days = row.due().earliestDay().isPresent() && row.due().latestDay().isPresent() && !key.endsWith("plain.") && row.due().latestDay().get().getYear() <= LAST_WRITTEN_YEAR;
		return days ? DateDisplay.of(UncertainDate.between(row.due().earliestDay().get(), row.due().latestDay().get()), texts) : texts.text(key + "between", first, last);
	}

	private Optional<String> missing(DeadlineRow row) {
		return row.questions().stream().map(this::missing).flatMap(Optional::stream).findFirst();
	}

	private Optional<String> missing(Question question) {
		if (question.code().startsWith(CONTRADICTION)) {
			return Optional.of(texts.text("deadline.contradiction"));
		}
		return question.code().startsWith("missing:") ? Optional.of(texts.text("deadline.missing", fact(question.code().substring("missing:".length())))) : Optional.empty();
	}

	private String minute(Instant point, ZoneId zone) {
		var time = point.atZone(zone);
		return clock(DateDisplay.of(time.toLocalDate(), texts), time);
	}

	/** A point in time with the month's full name, for sentences. */
	String fullMinute(ZonedDateTime time) {
		return clock(DateDisplay.full(time.toLocalDate(), texts), time);
	}

	private String clock(String day, ZonedDateTime time) {
		return texts.text("date.time", day, "%d:%02d".formatted(time.getHour(), time.getMinute()));
	}

	private static String isoMinute(Instant point, ZoneId zone) {
		return MINUTE.format(point.atZone(zone));
	}

	/** What is asked of a person: {@code Was a renewal ordered?}. */
	public String question(Question question) {
		return texts.find("question." + question.code())
				.orElseGet(() -> missing(question).isPresent() ? texts.text("question.missing", fact(question.code().substring("missing:".length()))) : question.code());
	}

	/** A fact of the rules in words: {@code referral date}. */
	public String fact(String name) {
		return texts.find("fact." + name).orElseGet(() -> StepSentences.of(texts.language()).text(new Step.Word("fact", name)));
	}

	/** A remark of the engine as a sentence: {@code suspended}, {@code gapDays:3}, {@code newLawFrom:2025-06-13}. */
	public String remark(String flag) {
		var colon = flag.indexOf(':');
		if (colon < 0) {
			return texts.find("remark." + flag).orElse(flag);
		}
		var code = flag.substring(0, colon);
		var value = flag.substring(colon + 1);
		return texts.find("remark." + code, switch (code) {
		case "renewalBeforeWindow", "renewalTooLate", "newLawFrom", "requalifiedOn" -> DateDisplay.full(UncertainDate.parse(value), texts);
		case "missing", "stoppedAt" -> fact(value);
		case "candidates" -> Stream.of(value.split(",")).reduce((one, other) -> texts.text("certainty.list", one, other)).orElse(value);
		case "gapDays", "creditDays", "rolledForward", "rolledBackward" -> Long.valueOf(value);
		default -> value;
		}).orElse(flag);
	}

	/** Why custody has no clock, with what was noted: {@code elapsed only: not a garde à vue in the sources}. */
	public Optional<String> noClock(DeadlineRow row) {
		return row.noClock().map(it -> it.note().map(note -> texts.text("noClock.noted", texts.text("noClock." + it.code()), note)).orElseGet(() -> texts.text("noClock." + it.code())));
	}

	/** What is said where no rule is loaded, with the day from which none is and the pack's own words. */
	public Optional<String> noRule(DeadlineRow row) {
		if (row.state().filter(it -> it == ClockState.NO_RULE).isEmpty()) {
			return Optional.empty();
		}
		var rule = row.rule();
		if (rule.ruleId().isPresent() && rule.pack().isEmpty()) {
			return Optional.of(texts.text("noRule.act", rule.ruleId().get()));
		}
		if (row.isAct() && row.due().latestExpiry().isEmpty()) {
			return Optional.of(texts.text("noRule.left", rule.jurisdiction()));
		}
		var why = rule.why().map(it -> sentence(it.in(texts.language().getLanguage()))).orElseGet(() -> texts.text("noRule.nothing", rule.jurisdiction()));
		return Optional.of(rule.gapFrom().map(it -> texts.text("noRule.from", DateDisplay.full(it, texts), why)).orElseGet(() -> texts.text("noRule", why)));
	}

	/** Words of a pack as a sentence of their own. */
	private static String sentence(String words) {
		return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}

	/** The rule, short: its id, or what the missing one is called, {@code ML 2024 code}. */
	public String rule(DeadlineRow row) {
		var rule = ruleAlone(row);
		return row.kind() == DeadlineKind.NOTICE && !row.isAct() ? texts.text("deadline.rule.renewal", rule) : rule;
	}

	private String ruleAlone(DeadlineRow row) {
		return row.ruleId().or(() -> row.rule().gapName(texts.language().getLanguage()).map(it -> texts.text("noRule.short", row.rule().jurisdiction(), it)))
				.or(() -> row.ruleTitle().map(it -> it.in(texts.language().getLanguage()))).orElseGet(() -> row.rule().jurisdiction());
	}

	/** The rule, short, and of an act that a rule makes due what the act is: {@code icc-154: appeal against the order}. */
	public String ruleOrAct(DeadlineRow row) {
		var computed = row.isAct() && row.ruleId().isPresent() && row.ruleTitle().isPresent();
		return computed ? texts.text("deadline.act.rule", rule(row), row.ruleTitle().get().in(texts.language().getLanguage()))
				: rule(row);
	}

	/** The rule by its title and citation; what an entered deadline is about; empty where there is neither. */
	public String ruleAndCitation(DeadlineRow row) {
		var title = row.ruleTitle().map(it -> it.in(texts.language().getLanguage())).orElse("");
		var rule = row.citation().map(it -> texts.text("deadline.rule", title, it)).orElse(title);
		return charge(row).map(it -> rule.isEmpty() ? it : texts.text("deadline.rule.charge", rule, it)).orElse(rule);
	}

	/** The charge the row is of, where others of the same custody have another date: {@code charge: murder, art. 199}. */
	public Optional<String> charge(DeadlineRow row) {
		return row.charge().map(it -> it.ended().map(end -> texts.text("deadline.charge.ended", it.words(), DateDisplay.of(end, texts)))
				.orElseGet(() -> texts.text("deadline.charge", it.words())));
	}

	/** What the limits of all titles of a person say together: whether all are over, which ends last, which ended first. */
	public List<String> limits(PersonLimits person) {
		var said = new ArrayList<String>();
		said.add(texts.text("limits." + person.standing().word()));
		person.lastInForce().map(it -> it.due().latestExpiry().isEmpty()
				? texts.text("limits.last.open", rule(it)) : texts.text("limits.last", end(it), rule(it))).ifPresent(said::add);
		person.firstEnded().map(it -> texts.text("limits.first", end(it), rule(it))).ifPresent(said::add);
		return List.copyOf(said);
	}

	private String end(DeadlineRow row) {
		return row.latest().map(it -> DateDisplay.of(it, texts)).or(() -> row.due().latestExpiry().map(it -> minute(it, row.due().zone()))).orElse("");
	}

	/** How well the rule is known. */
	public String confidence(DeadlineRow row) {
		return row.confidence().map(it -> texts.text("confidence." + it)).orElse("");
	}

	/** A name for a narrow column: given names between the first and the last become initials where it is long. */
	public static String shortName(String name) {
		var parts = name.split(" ");
		var allNames = Arrays.stream(parts).allMatch(it -> !it.isEmpty() && Character.isUpperCase(it.codePointAt(0)));
		if (name.length() <= ABBREVIATED_FROM || parts.length != 3 || !allNames) {
			return name;
		}
		return parts[0] + " " + parts[1].substring(0, 1) + ". " + parts[2];
	}

	/** What every list and sheet says at its end. */
	public String notAdvice() {
		return texts.text("reason.notAdvice");
	}
}
