package org.vigie.ui.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.vigie.core.attachments.AttachedFile;
import org.vigie.core.cases.SourceMention;
import org.vigie.core.fields.RecordName;
import org.vigie.model.Citation;
import org.vigie.model.Source;
import org.vigie.model.Sourced;
import org.vigie.ui.look.Tone;
import org.vigie.ui.tables.ColumnTable;
import org.vigie.ui.tables.TableColumn;

/**
 * What the case rests on: its sources by publisher and title, and for the chosen one the files kept with it and each record it supports, with
 * page and quote.
 */
final class SourcesPage extends CasePage {

	static final String ID = "sources";

	/** A source, and the records of the case that rest on it. */
	private record Rested(Source source, List<Support> supports) {
	}

	/** A record that rests on a source. */
	private record Support(String id, Sourced record, SourceMention mention) {
	}

	private ColumnTable<Rested> sources;
	private AttachmentsBlock files;
	private ColumnTable<Support> supports;
	private Label count;
	private boolean filling;

	SourcesPage(CaseEditor editor) {
		super(editor, ID);
	}

	@Override
	protected void createBody(Composite body) {
		var heading = kit().createComposite(body);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 0).applyTo(heading);
		kit().createLabel(heading, session().text("block.sources")).setFont(look().sectionFont());
		count = kit().createLabel(heading, "");
		count.setForeground(look().color(Tone.HINT));
		sources = new ColumnTable<>(body, List.of(column("publisher", 190, (Rested it) -> text(it.source().getPublisher())), column("title", 320, (Rested it) -> text(it.source().getTitle())).grows(),
				column("date", 110, (Rested it) -> text(it.source().getDate())), column("reliability", 150, (Rested it) -> text(it.source().getReliability())),
				column("supports", 90, (Rested it) -> String.valueOf(it.supports().size())).right()), it -> it.source().getId(), look(), session().text("block.sources"));
		GridDataFactory.fillDefaults().grab(true, false).hint(200, 30 + 24 * 7).applyTo(sources.control());
		sources.onSelection(this::choose);
		files = new AttachmentsBlock(this, body);
		kit().createLabel(body, session().text("block.supports")).setFont(look().boldFont());
		supports = new ColumnTable<>(body, List.of(column("record", 260, (Support it) -> RecordName.ofClass(it.record().eClass(), session().texts()) + ": " + RecordName.of(it.record())).grows().wraps(),
				column("page", 80, (Support it) -> it.mention().page().orElse("")), column("quote", 320, (Support it) -> it.mention().quote().orElse("")).grows().wraps()), Support::id, look(),
				session().text("block.supports"));
		GridDataFactory.fillDefaults().grab(true, false).hint(200, 30 + 24 * 8).applyTo(supports.control());
	}

	private <R> TableColumn<R> column(String id, int width, java.util.function.Function<R, String> text) {
		return TableColumn.of(id, session().text("column.source." + id), width, text);
	}

	private static String text(String value) {
		return value == null ? "" : value; // the model: null is nothing entered
	}

	private void choose(Optional<Rested> chosen) {
		if (!filling) {
			files.show(chosen.map(Rested::source));
			supports.show(chosen.map(Rested::supports).orElse(List.of()));
		}
	}

	@Override
	protected void show() {
		var found = rested();
		var before = sources.selected().map(it -> it.source().getId());
		filling = true;
		try {
			sources.show(List.copyOf(found.values()));
			if (before.filter(id -> sources.selectFirst(it -> it.source().getId().equals(id))).isEmpty()) {
				sources.selectFirst(it -> true);
			}
		} finally {
			filling = false;
		}
		count.setText(session().text("count.rows", found.size()));
		count.requestLayout();
		choose(sources.selected());
	}

	/** The sources of the case by their ids. */
	private LinkedHashMap<String, Rested> rested() {
		var found = new LinkedHashMap<String, Rested>();
		file().eAllContents().forEachRemaining(it -> collect(it, found));
		return found;
	}

	private static void collect(EObject record, LinkedHashMap<String, Rested> found) {
		if (record instanceof Citation citation && citation.getSource() != null && !citation.getSource().eIsProxy() && citation.eContainer() instanceof Sourced owner) {
			var rested = found.computeIfAbsent(citation.getSource().getId(), id -> new Rested(citation.getSource(), new ArrayList<>()));
			SourceMention.of(owner).stream().filter(it -> it.sourceId().equals(citation.getSource().getId())).findFirst()
					.ifPresent(it -> rested.supports().add(new Support(citation.getId(), owner, it)));
		}
	}

	@Override
	Optional<String> chosen() {
		return Optional.empty();
	}

	/** The list of the files kept with the chosen source. */
	ColumnTable<AttachedFile> attachedFiles() {
		return files.table();
	}

	/** What is added here is a file to the chosen source. */
	@Override
	void add(String what) {
		files.attach();
	}

	@Override
	boolean holds(String recordId) {
		return rested().containsKey(recordId);
	}

	@Override
	void choose(String recordId) {
		sources.selectFirst(it -> it.source().getId().equals(recordId));
	}
}
