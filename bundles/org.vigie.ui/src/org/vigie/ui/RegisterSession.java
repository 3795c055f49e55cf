package org.vigie.ui;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;

import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.vigie.core.cases.CaseWords;
import org.vigie.core.dates.DateDisplay;
import org.vigie.core.dates.Saying;
import org.vigie.core.fields.FieldCatalog;
import org.vigie.core.fields.Vocabulary;
import org.vigie.core.fields.Wording;
import org.vigie.core.office.Office;
import org.vigie.core.outcome.Notice;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.RegisterAddress;
import org.vigie.core.text.Texts;

/**
 * The window's sitting at one register: which register is open, who sits there, what day it is, and from which day one looks. Parts ask
 * it and hear from it; it is handed to them by the workbench. UI thread, but for what it hands to jobs.
 */
public final class RegisterSession {

	/**
	 * Who sits at the window, and when and where.
	 *
	 * @param user the name that goes into revisions
	 * @param clock the one clock of the window
	 * @param zone the zone in which "today" is meant
	 * @param screen runs work in the UI thread
	 */
	public record Seat(String user, InstantSource clock, ZoneId zone, Executor screen) {
		public Seat {
			Objects.requireNonNull(user);
			Objects.requireNonNull(clock);
			Objects.requireNonNull(zone);
			Objects.requireNonNull(screen);
		}
	}

	/** Hears what happens to the register. Called in the UI thread. */
	public interface Listener {

		/** A register was opened. */
		default void opened() {
		}

		/** It could not be opened. */
		default void refused(Trouble trouble) {
		}

		/** It is about to be locked: the last moment to take in what stands in a field. */
		default void locking() {
		}

		/** It was locked: nothing of it may be seen until it is opened again. */
		default void locked() {
		}

		/** Aggregates were saved; lists are read again. */
		default void saved(List<AggregateKey> keys) {
		}

		/** One looks from another day. */
		default void asOfChanged() {
		}
	}

	/** Work on the register never runs twice at a time. */
	private static final class Rule implements ISchedulingRule {
		@Override
		public boolean contains(ISchedulingRule other) {
			return other == this;
		}

		@Override
		public boolean isConflicting(ISchedulingRule other) {
			return other == this;
		}
	}

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

	private final Office office;
	private final Texts texts;
	private final Seat seat;
	private final Vocabulary vocabulary;
	private final FieldCatalog catalog = FieldCatalog.core();
	private final ISchedulingRule rule = new Rule();
	private final List<Listener> listeners = new ArrayList<>();
	private Optional<LockableStore> held = Optional.empty();
	private Optional<RegisterAddress> address = Optional.empty();
	private boolean encrypted;
	private volatile boolean locked;
	private int dialogsAtWork;
	private Optional<Trouble> refusal = Optional.empty();
	private Optional<LocalDate> lookingBack = Optional.empty();

	public RegisterSession(Office office, Texts texts, Seat seat) {
		this.office = Objects.requireNonNull(office);
		this.texts = Objects.requireNonNull(texts).with(RegisterSession.class);
		this.seat = Objects.requireNonNull(seat);
		this.vocabulary = new OfficeVocabulary(office, this.texts);
	}

	public Office office() {
		return office;
	}

	public Texts texts() {
		return texts;
	}

	/** A text of the user's language. */
	public String text(String key, Object... arguments) {
		return texts.text(key, arguments);
	}

	public FieldCatalog catalog() {
		return catalog;
	}

	public String user() {
		return seat.user();
	}

	public Instant now() {
		return seat.clock().instant();
	}

	/** The day it is, in the office's zone. */
	public LocalDate today() {
		return now().atZone(seat.zone()).toLocalDate();
	}

	public ZoneId zone() {
		return seat.zone();
	}

	/** The day one looks from: today, unless one looks back. */
	public LocalDate asOf() {
		return lookingBack.orElseGet(this::today);
	}

	/** The earlier day one looks from; empty while one looks from today. */
	public Optional<LocalDate> lookingBack() {
		return lookingBack;
	}

	/** Looks from a day; today brings editing back. */
	public void lookFrom(LocalDate day) {
		lookingBack = Optional.of(day).filter(it -> !it.equals(today()));
		tell(Listener::asOfChanged);
	}

	/** Words and names of codes in the user's language. */
	public Wording wording() {
		return Wording.of(texts).with(vocabulary).on(today());
	}

	/** The words for where cases and people stand. */
	public CaseWords caseWords() {
		return new CaseWords(texts, office.schemes());
	}

	/** The open register; empty while there is none, and while it is locked. */
	public Optional<CaseStore> store() {
		return locked ? Optional.empty() : held.filter(LockableStore::isOpen).map(CaseStore.class::cast);
	}

	/** Where the register lies that is open or locked, or that was to be opened last. */
	public Optional<RegisterAddress> address() {
		return address;
	}

	/** Whether a secret leads into the register. */
	public boolean isEncrypted() {
		return encrypted;
	}

	/** Whether no register was opened yet. */
	public boolean hasNothingOpen() {
		return held.isEmpty();
	}

	public boolean isLocked() {
		return locked;
	}

	/** Why no register is open, when opening was refused. */
	public Optional<Trouble> refusal() {
		return refusal;
	}

	/** Whether cases may be changed. */
	public boolean isEditable() {
		return lookingBack.isEmpty() && store().filter(CaseStore::writable).isPresent();
	}

	/** An instant as the time of day in the office's zone. */
	public String timeOf(Instant instant) {
		return TIME.format(instant.atZone(seat.zone()));
	}

	/** An instant as day and time in the office's zone. */
	public String dayAndTimeOf(Instant instant) {
		return DateDisplay.of(instant.atZone(seat.zone()).toLocalDate(), texts) + " " + timeOf(instant);
	}

	/** The rule all work on the register runs under. */
	public ISchedulingRule rule() {
		return rule;
	}

	/** Runs work in the UI thread, later. */
	public Executor screen() {
		return seat.screen();
	}

	/** Another register takes the place of the one that was open, which was closed. */
	public void opened(CaseStore opened) {
		held = Optional.of(new LockableStore(opened, this::now));
		nowOpen(opened.info().address());
	}

	/**
	 * Nothing of the register may be seen from now on; whoever says so closes it, too, in the background. Said again of a locked one, it closes
	 * what was opened over the question for its secret.
	 */
	public void lock() {
		if (!locked) {
			tell(Listener::locking);
		}
		locked = true;
		tell(Listener::locked);
	}

	/** Whether a store is of the register that is locked, so that the cases that were open go on. */
	public boolean isOfLocked(CaseStore other) {
		return held.filter(it -> it.info().id().equals(other.info().id())).isPresent();
	}

	/** The locked register was opened again; the cases that were open go on where they were. */
	public void unlocked(CaseStore again) {
		held.orElseThrow().reopen(again);
		nowOpen(again.info().address());
	}

	private void nowOpen(RegisterAddress at) {
		address = Optional.of(at);
		encrypted = office.isEncrypted(at);
		locked = false;
		refusal = Optional.empty();
		tell(Listener::opened);
	}

	/** A register is to be opened there; if that fails, its backups can be looked for. */
	public void heading(RegisterAddress to) {
		if (held.filter(LockableStore::isOpen).isEmpty()) {
			address = Optional.of(to);
			encrypted = office.isEncrypted(to);
		}
	}

	/** A dialog has work done, or its work is done; meanwhile the register is not locked. */
	public void atWork(boolean begins) {
		dialogsAtWork += begins ? 1 : -1;
	}

	public boolean isAtWork() {
		return dialogsAtWork > 0;
	}

	public void refused(Trouble trouble) {
		refusal = Optional.of(trouble);
		tell(it -> it.refused(trouble));
	}

	public void saved(List<AggregateKey> keys) {
		tell(it -> it.saved(keys));
	}

	public void addListener(Listener listener) {
		listeners.add(Objects.requireNonNull(listener));
	}

	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	/** Closes the register, which may take as long as a backup: not in the UI thread. What there was to tell. */
	public List<Notice> close() {
		return held.filter(LockableStore::isOpen).map(it -> {
			it.close();
			return it.closingRemarks();
		}).orElse(List.of());
	}

	/** A refusal as a sentence: what, where, what next; in the words of a window where they differ, which knows no commands to type. */
	public String sentence(Trouble trouble) {
		return texts.find("dialog." + trouble.code(), trouble.arguments().toArray()).orElseGet(() -> told(trouble));
	}

	private String told(Trouble trouble) {
		return texts.find("trouble." + trouble.code(), trouble.arguments().toArray()).map(it -> Saying.of(trouble).in(texts)).orElseGet(() -> text("trouble.unknown", trouble.code()));
	}

	/** The sentence of a remark. */
	public String sentence(Notice notice) {
		return Saying.of(notice).in(texts);
	}

	private void tell(java.util.function.Consumer<Listener> what) {
		List.copyOf(listeners).forEach(what);
	}
}
