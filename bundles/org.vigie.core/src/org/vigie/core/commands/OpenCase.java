package org.vigie.core.commands;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EventObject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Outcome.Done;
import org.vigie.core.register.AggregateChange;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.AggregateKind;
import org.vigie.core.register.Aggregates;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.Revision;
import org.vigie.core.register.SaveRequest;
import org.vigie.core.text.Texts;
import org.vigie.model.Aggregate;
import org.vigie.model.CaseFile;
import org.vigie.model.Identified;
import org.vigie.model.Person;
import org.vigie.model.PersonName;
import org.vigie.model.Source;
import org.vigie.model.VigieFactory;
import org.vigie.model.VigiePackage.Literals;

/**
 * A case opened for editing, with the persons and sources it leads to. Every change is a command on it and can be undone, also after a
 * save; a save makes one revision of each aggregate changed since the last. Belongs to the thread that opened it: the user interface's
 * in the workbench, the caller's on the command line.
 */
public final class OpenCase {

	/**
	 * What an open case is given by whoever opens it.
	 *
	 * @param chance where the ids of new records come from
	 * @param thread runs work in the thread the case belongs to
	 */
	public record Desk(RandomGenerator chance, Executor thread) {
		public Desk {
			Objects.requireNonNull(chance);
			Objects.requireNonNull(thread);
		}

		/** For a caller that does everything itself, in its own thread. */
		public static Desk here(RandomGenerator chance) {
			return new Desk(chance, Runnable::run);
		}
	}

	/** Hears that something of an open case changed: a value, whether it is saved, what can be undone. */
	@FunctionalInterface
	public interface Listener {
		void changed(OpenCase open);
	}

	private final CaseStore store;
	private final Aggregates view;
	private final CaseFile file;
	private final NewIds ids;
	private final Executor thread;
	private final Stack stack = new Stack();
	private final Map<AggregateKey, Long> bases = new HashMap<>();
	private final Map<AggregateKey, Aggregate> touched = new LinkedHashMap<>();
	private final Set<Aggregate> fresh = new HashSet<>();
	private final List<Listener> listeners = new ArrayList<>();

	/** The command stack of EMF, which else would log a failing command and go on. */
	private static final class Stack extends BasicCommandStack {
		@Override
		protected void handleError(Exception exception) {
			throw new IllegalStateException("a command failed", exception);
		}
	}

	private OpenCase(CaseStore store, Aggregates view, CaseFile file, boolean begun, Desk desk) {
		this.store = Objects.requireNonNull(store);
		this.view = Objects.requireNonNull(view);
		this.file = Objects.requireNonNull(file);
		this.ids = new NewIds(desk.chance());
		this.thread = desk.thread();
		bases.put(AggregateKey.of(file), begun ? 0 : view.revision(AggregateKey.of(file)));
		stack.addCommandStackListener(this::stackChanged);
	}

	/** Opens a case as it is now; refused as the store refuses to read it. */
	public static Outcome<OpenCase> open(CaseStore store, String caseId, Desk desk) {
		var view = store.read(Optional.empty());
		return view.read(AggregateKey.ofCase(caseId)).map(it -> new OpenCase(store, view, (CaseFile) it, false, desk));
	}

	/** Begins a case the register does not have; the first save makes its first revision, even when nothing was changed since. */
	public static OpenCase begin(CaseStore store, CaseFile file, Desk desk) {
		return new OpenCase(store, store.read(Optional.empty()), file, true, desk);
	}

	public CaseFile file() {
		return file;
	}

	public AggregateKey key() {
		return AggregateKey.of(file);
	}

	/** The revision the case was read from or last saved as; 0 for a case never saved. */
	public long revision() {
		return base(key());
	}

	/** Whether the register can be written to; without it every save is refused. */
	public boolean isEditable() {
		return store.writable();
	}

	/** Whether there is something to save. */
	public boolean isDirty() {
		return stack.isSaveNeeded() || revision() == 0;
	}

	/** Runs a command; false when it would change nothing. */
	public boolean run(Command command) {
		if (!command.canExecute()) {
			return false;
		}
		stack.execute(command);
		return true;
	}

	public boolean canUndo() {
		return stack.canUndo();
	}

	public boolean canRedo() {
		return stack.canRedo();
	}

	public void undo() {
		stack.undo();
	}

	public void redo() {
		stack.redo();
	}

	/** What undo would take back, in words; empty when there is nothing. */
	public Optional<String> undoName(Texts texts) {
		return Optional.ofNullable(stack.getUndoCommand()).map(it -> NamedCommand.of(it, texts));
	}

	/** What redo would do again, in words; empty when there is nothing. */
	public Optional<String> redoName(Texts texts) {
		return Optional.ofNullable(stack.getRedoCommand()).map(it -> NamedCommand.of(it, texts));
	}

	/** A new record of a class of the case, with an id, not yet part of it: see {@link AddRecord}. */
	public <R extends Identified> R newRecord(Class<R> type) {
		return newRecord(type, file);
	}

	/** A new record for an aggregate of this open case, such as a name of a person. */
	public <R extends Identified> R newRecord(Class<R> type, Aggregate aggregate) {
		var record = type.cast(VigieFactory.eINSTANCE.create(classOf(type)));
		record.setId(ids.next(record.eClass(), aggregate));
		return record;
	}

	/** A new person with one name, saved with the case once a command refers to them. */
	public Person newPerson(String name) {
		var person = beside(VigieFactory.eINSTANCE.createPerson());
		var first = newRecord(PersonName.class, person);
		first.setText(name);
		person.getNames().add(first);
		return person;
	}

	/** A new source, saved with the case once a command refers to it. */
	public Source newSource(String title) {
		var source = beside(VigieFactory.eINSTANCE.createSource());
		source.setTitle(title);
		return source;
	}

	/** Other aggregates of the register, read beside the case so that it can refer to them: persons, sources, linked cases. */
	public Aggregates others() {
		return view;
	}

	/**
	 * Saves all changes since the last save as one revision of each aggregate, in one transaction. A refusal leaves every change in
	 * place and the case unsaved.
	 *
	 * @return the revisions added, none when there was nothing to save; refused as {@link CaseStore#save} refuses
	 */
	public Outcome<List<Revision>> save(String by, Instant at, String comment) {
		if (!isDirty()) {
			return Outcome.done(List.of());
		}
		var changes = toSave().stream().map(it -> new AggregateChange(it, base(AggregateKey.of(it)))).toList();
		var saved = store.save(new SaveRequest(changes, by, at, comment));
		if (saved instanceof Done<List<Revision>>(var revisions, var ignored)) {
			revisions.forEach(it -> bases.put(it.key(), it.number()));
			touched.clear();
			stack.saveIsDone();
			tell();
		}
		return saved;
	}

	/** Is told after every change, in this thread, until taken away. */
	public void addListener(Listener listener) {
		listeners.add(Objects.requireNonNull(listener));
	}

	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	/** Does something with the case later, in its thread; how background work hands its result back. */
	public void later(Consumer<OpenCase> work) {
		thread.execute(() -> work.accept(this));
	}

	private long base(AggregateKey key) {
		return bases.computeIfAbsent(key, view::revision);
	}

	/** What was touched since the last save, and what is new and referred to; the case comes last, after what it refers to. */
	private List<Aggregate> toSave() {
		var all = new LinkedHashMap<AggregateKey, Aggregate>();
		EcoreUtil.ExternalCrossReferencer.find(file).keySet().forEach(it -> {
			if (it instanceof Aggregate other && fresh.contains(other) && base(AggregateKey.of(other)) == 0) {
				all.put(AggregateKey.of(other), other);
			}
		});
		all.putAll(touched);
		if (all.remove(key()) != null || revision() == 0) {
			all.put(key(), file);
		}
		return List.copyOf(all.values());
	}

	private static EClass classOf(Class<? extends Identified> type) {
		return (EClass) Literals.IDENTIFIED.getEPackage().getEClassifier(type.getSimpleName());
	}

	private <A extends Aggregate> A beside(A aggregate) {
		aggregate.setId(freeId(aggregate));
		fresh.add(aggregate);
		bases.put(AggregateKey.of(aggregate), 0L);
		return aggregate;
	}

	private String freeId(Aggregate aggregate) {
		var id = ids.next(aggregate.eClass(), aggregate);
		while (view.revision(new AggregateKey(AggregateKind.of(aggregate), id)) != 0) {
			id = ids.next(aggregate.eClass(), aggregate);
		}
		return id;
	}

	private void stackChanged(EventObject event) {
		if (stack.isSaveNeeded()) {
			Optional.ofNullable(stack.getMostRecentCommand()).map(Command::getAffectedObjects).stream().flatMap(Collection::stream)
					.map(EObject.class::cast)
					.forEach(this::touch);
		} else {
			touched.clear();
		}
		tell();
	}

	private void touch(EObject changed) {
		if (EcoreUtil.getRootContainer(changed) instanceof Aggregate root) {
			touched.put(AggregateKey.of(root), root);
		}
	}

	private void tell() {
		List.copyOf(listeners).forEach(it -> it.changed(this));
	}
}
