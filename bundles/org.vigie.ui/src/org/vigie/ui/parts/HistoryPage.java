package org.vigie.ui.parts;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.vigie.core.fields.Field;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.FieldChange;
import org.vigie.core.register.Revision;
import org.vigie.ui.RegisterSession;
import org.vigie.ui.jobs.RegisterJob;
import org.vigie.ui.tables.ColumnTable;
import org.vigie.ui.tables.TableColumn;

/** The revisions of the case, the newest first, and what the chosen one changed, field by field. */
final class HistoryPage extends CasePage {

	static final String ID = "history";

	/** What the log says. */
	private record Log(List<Revision> revisions, List<FieldChange> changes) {
	}

	private final RegisterSession.Listener listener = new RegisterSession.Listener() {
		@Override
		public void saved(List<AggregateKey> keys) {
			if (keys.contains(editor().key())) {
				read();
			}
		}
	};
	private ColumnTable<Revision> revisions;
	private ColumnTable<FieldChange> changes;
	private Log log = new Log(List.of(), List.of());

	HistoryPage(CaseEditor editor) {
		super(editor, ID);
	}

	@Override
	protected void createBody(Composite body) {
		kit().createLabel(body, session().text("block.history")).setFont(look().sectionFont());
		revisions = new ColumnTable<>(body,
				List.of(column("number", 90, (Revision it) -> String.valueOf(it.number())).right().sortedBy(Comparator.comparingLong(Revision::number)),
						column("saved", 160, (Revision it) -> session().dayAndTimeOf(it.savedAt())).sortedBy(Comparator.comparing(Revision::savedAt)), column("by", 160, Revision::savedBy),
						column("why", 240, Revision::comment).grows(), column("hash", 170, (Revision it) -> it.hash().substring(0, Math.min(16, it.hash().length())))),
				Revision::number, look(), session().text("block.history"));
		GridDataFactory.fillDefaults().grab(true, false).hint(200, 30 + 24 * 8).applyTo(revisions.control());
		revisions.onSelection(it -> changes.show(it.map(this::changesOf).orElse(List.of())));
		kit().createLabel(body, session().text("block.changes")).setFont(look().boldFont());
		changes = new ColumnTable<>(body,
				List.of(column("field", 230, this::field), column("before", 220, (FieldChange it) -> value(it, it.before().orElse(""))).grows().wraps(),
						column("after", 220, (FieldChange it) -> value(it, it.after().orElse(""))).grows().wraps()),
				it -> it.recordId() + it.feature() + it.revision().number(), look(), session().text("block.changes"));
		GridDataFactory.fillDefaults().grab(true, false).hint(200, 30 + 24 * 10).applyTo(changes.control());
		session().addListener(listener);
		body.addDisposeListener(event -> session().removeListener(listener));
		read();
	}

	private <R> TableColumn<R> column(String id, int width, Function<R, String> text) {
		return TableColumn.of(id, session().text("column.history." + id), width, text);
	}

	private List<FieldChange> changesOf(Revision revision) {
		return revision.number() == 1 ? List.of() : log.changes().stream().filter(it -> it.revision().number() == revision.number()).toList();
	}

	private String field(FieldChange change) {
		var record = session().texts().find("record." + change.recordClass()).orElse(change.recordClass());
		return session().catalog().of(change.recordClass(), change.feature()).map(it -> it.label(session().texts())).orElseGet(() -> record + (change.feature().isEmpty() ? "" : " · " + change.feature()));
	}

	private String value(FieldChange change, String stored) {
		return session().catalog().of(change.recordClass(), change.feature()).map(it -> print(it, stored)).orElse(stored);
	}

	private <V> String print(Field<?, V> field, String stored) {
		return stored.isEmpty() ? "" : field.kind().read(stored).map(it -> field.kind().print(it, session().wording())).result().orElse(stored);
	}

	private void read() {
		var key = editor().key();
		new RegisterJob<>(session().text("job.readHistory"), session(), (store, monitor) -> store.history(key).then(all -> store.changes(key).map(changed -> new Log(all, changed))), outcome -> {
			if (!revisions.control().isDisposed() && outcome instanceof Outcome.Done<Log>(var found, var ignored)) {
				log = found;
				revisions.show(found.revisions().reversed());
				revisions.selectFirst(it -> true);
			}
		}).schedule();
	}
}
