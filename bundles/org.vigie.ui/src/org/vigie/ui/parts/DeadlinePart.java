package org.vigie.ui.parts;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.vigie.core.deadlines.DeadlineFilter;
import org.vigie.core.deadlines.DeadlineQuery;
import org.vigie.core.deadlines.DeadlineRow;
import org.vigie.core.outcome.Notice;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.AggregateKey;
import org.vigie.model.CaseFile;
import org.vigie.ui.RegisterSession;
import org.vigie.ui.icons.Icon;
import org.vigie.ui.jobs.RegisterJob;
import org.vigie.ui.look.Look;
import org.vigie.ui.look.Tone;
import org.vigie.ui.parts.ReasonPane.Explanation;
import org.vigie.ui.tables.ColumnTable;
import org.vigie.ui.tables.Line.Section;
import org.vigie.ui.tables.TableSelection;

/** Whose limit is over or near, what cannot be said, and everything else, as the store has it; beside it the reason of the chosen row. */
public final class DeadlinePart extends ViewPart implements Filterable {

	public static final String ID = "org.vigie.ui.deadlines";

	private final RegisterSession.Listener listener = new RegisterSession.Listener() {
		@Override
		public void opened() {
			read();
		}

		@Override
		public void refused(Trouble trouble) {
			say(session.sentence(trouble));
		}

		@Override
		public void locked() {
			letGo();
		}

		@Override
		public void saved(List<AggregateKey> keys) {
			read();
		}

		@Override
		public void asOfChanged() {
			asOf.refresh();
			read();
		}
	};
	private RegisterSession session;
	private AsOfBar asOf;
	private Label count;
	private Label message;
	private ColumnTable<DeadlineRow> table;
	private ReasonPane reason;
	private int asked;
	private Optional<String> before = Optional.empty();

	@Override
	public void createPartControl(Composite parent) {
		session = getSite().getService(RegisterSession.class);
		var look = new Look(getSite().getWorkbenchWindow().getWorkbench().getThemeManager(), parent);
		parent.setBackground(look.color(Tone.SURFACE));
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		bar(parent, look);
		var sash = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
		sash.setSashWidth(5);
		sash.setBackground(look.color(Tone.HEADER));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		table = new ColumnTable<>(sash, new DeadlineColumns(session).all(), DeadlineRow::key, look, session.text("deadlines.name"));
		reason = new ReasonPane(sash, session, look);
		sash.setWeights(58, 42);
		parent.addListener(SWT.Resize, event -> sash.setOrientation(parent.getSize().y < 420 && parent.getSize().x > 900 ? SWT.HORIZONTAL : SWT.VERTICAL));
		table.onCount(this::count);
		table.onSelection(this::explain);
		table.onOpen(this::open);
		var menu = new MenuManager();
		table.control().setMenu(menu.createContextMenu(table.control()));
		var selection = new TableSelection<>(table);
		getSite().setSelectionProvider(selection);
		getSite().registerContextMenu(menu, selection);
		session.addListener(listener);
		if (session.store().isPresent()) {
			read();
		} else {
			session.refusal().ifPresentOrElse(it -> say(session.sentence(it)), () -> say(session.text("cases.opening")));
		}
	}

	private void bar(Composite parent, Look look) {
		var bar = new Composite(parent, SWT.NONE);
		bar.setBackground(look.color(Tone.SURFACE));
		GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 6).spacing(12, 4).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		asOf = new AsOfBar(bar, session, look);
		count = new Label(bar, SWT.NONE);
		count.setForeground(look.color(Tone.HINT));
		var tools = new ToolBar(bar, SWT.FLAT | SWT.HORIZONTAL);
		tool(tools, look.image(Icon.FILTER), "deadlines.filter", "org.vigie.ui.table.filter");
		tool(tools, look.image(Icon.COLUMNS), "deadlines.columns", "org.vigie.ui.table.columns");
		message = new Label(bar, SWT.WRAP);
		message.setForeground(look.color(Tone.HINT));
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(100, SWT.DEFAULT).exclude(true).applyTo(message);
	}

	/** Says something in a row of its own, which is there only while something is said. */
	private void say(String words) {
		if (words.equals(message.getText())) {
			return;
		}
		message.setText(words);
		((GridData) message.getLayoutData()).exclude = words.isEmpty();
		message.setVisible(!words.isEmpty());
		message.getParent().getParent().layout(true, true);
	}

	private void tool(ToolBar tools, Image image, String key, String command) {
		var item = new ToolItem(tools, SWT.PUSH);
		item.setImage(image);
		item.setToolTipText(session.text(key));
		item.addListener(SWT.Selection, event -> {
			getSite().getPage().activate(this);
			try {
				getSite().getService(IHandlerService.class).executeCommand(command, null); // the platform: no event
			} catch (CommandException e) {
				say(session.sentence(Trouble.of("fault", session.text(key)).because(e)));
			}
		});
	}

	/** Nothing of a locked register is kept that can be read again; the row that was chosen is found again by its key. */
	private void letGo() {
		asked++;
		before = table.selected().map(DeadlineRow::key).or(() -> before);
		table.showSections(List.of());
		reason.empty();
	}

	/** Shows an empty view what is urgent first: of a large register the rest takes longer. */
	private void read() {
		var day = session.asOf();
		var mine = ++asked;
		Runnable whole = () -> read(DeadlineFilter.allOn(day), mine, () -> {
		});
		if (table.all() == 0) {
			read(DeadlineFilter.on(day), mine, whole);
		} else {
			whole.run();
		}
	}

	private void read(DeadlineFilter filter, int mine, Runnable then) {
		new RegisterJob<>(session.text("job.readDeadlines"), session,
				(store, monitor) -> new DeadlineQuery(store, session.office().deadlines()).list(filter).map(new DeadlineSections(session.texts())::of), outcome -> {
					if (table.control().isDisposed() || mine != asked) {
						return;
					}
					switch (outcome) {
						case Outcome.Done<List<Section<DeadlineRow>>>(var sections, var notices) -> {
							show(sections, notices);
							then.run();
						}
						case Outcome.Refused<List<Section<DeadlineRow>>>(var trouble, var ignored) -> say(session.sentence(trouble));
					}
				}).schedule();
	}

	/** Shows the rows, and above them what there is to say of them: that the rules changed since they were kept. */
	private void show(List<Section<DeadlineRow>> sections, List<Notice> notices) {
		say(notices.stream().map(session::sentence).collect(Collectors.joining(" ")));
		table.showSections(sections);
		if (before.filter(key -> table.selectFirst(it -> it.key().equals(key))).isPresent()) {
			before = Optional.empty();
		} else if (table.selected().isEmpty()) {
			table.selectFirst(it -> true);
		} else {
			explain(table.selected());
		}
		count();
	}

	private void count() {
		count.setText(session.text("count.of", table.passing(), table.all()));
		count.requestLayout();
	}

	private void explain(Optional<DeadlineRow> row) {
		if (row.isEmpty()) {
			reason.empty();
			return;
		}
		var chosen = row.get();
		var day = session.asOf();
		new RegisterJob<>(session.text("job.reason"), session,
				(store, monitor) -> store.read(Optional.empty()).read(AggregateKey.ofCase(chosen.caseId())).map(it -> new Explanations(session).of(chosen, (CaseFile) it, day)), outcome -> {
					if (table.control().isDisposed() || table.selected().filter(it -> it.recordId().equals(chosen.recordId()) && it.caseId().equals(chosen.caseId())).isEmpty()) {
						return;
					}
					switch (outcome) {
						case Outcome.Done<Explanation>(var found, var ignored) -> reason.show(found, Optional.of(() -> open(chosen)), Optional.of(this::print));
						case Outcome.Refused<Explanation>(var trouble, var ignored) -> say(session.sentence(trouble));
					}
				}).schedule();
	}

	private void open(DeadlineRow row) {
		new CaseOpening(session, getSite().getPage()).open(row.caseId(), editor -> editor.showRecord(row.recordId()), trouble -> say(session.sentence(trouble)));
	}

	@Override
	public void openSelected() {
		table.selected().ifPresent(this::open);
	}

	/** Asks where to write the page of the chosen row, writes it, and shows it where pages are shown and printed. */
	public void print() {
		var chosen = table.selected();
		if (chosen.isEmpty()) {
			return;
		}
		var dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
		dialog.setText(session.text("reason.print.title"));
		dialog.setFilterExtensions(new String[] {"*.html"});
		dialog.setFilterNames(new String[] {session.text("reason.print.kind")});
		dialog.setFileName(session.text("reason.print.file", chosen.get().caseId(), session.asOf().toString()));
		dialog.setOverwrite(true);
		Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(file -> print(chosen.get(), file, () -> Program.launch(file.toString())));
	}

	/** Writes the page of a row; what follows is done in the UI thread once it is written. */
	public void print(DeadlineRow row, Path file, Runnable then) {
		var day = session.asOf();
		new RegisterJob<>(session.text("job.print"), session, (store, monitor) -> new ReasonPage(session).write(store, row, file, day), outcome -> {
			if (table.control().isDisposed()) {
				return;
			}
			switch (outcome) {
				case Outcome.Done<Integer>(var cases, var ignored) -> {
					say(session.text("reason.printed", file.toString()));
					then.run();
				}
				case Outcome.Refused<Integer>(var trouble, var ignored) -> say(session.sentence(trouble));
			}
		}).schedule();
	}

	/** Goes to the reason, or from there back to the list. */
	public void why() {
		if (reason.hasFocus()) {
			setFocus();
		} else {
			reason.setFocus();
		}
	}

	/** Chooses the row of a record of a case, or the gravest of the case, and goes to its reason. */
	public void explain(String caseId, Optional<String> recordId) {
		if (recordId.filter(it -> choose(caseId, it)).isPresent() || choose(caseId, "")) {
			reason.setFocus();
		}
	}

	/** Chooses the row of a record of a case, where it is in sight. */
	public boolean choose(String caseId, String recordId) {
		return table.selectFirst(it -> it.caseId().equals(caseId) && (recordId.isEmpty() || it.recordId().equals(recordId)));
	}

	/** The table, for those who drive the view. */
	public ColumnTable<DeadlineRow> table() {
		return table;
	}

	/** The reason in sight, as text. */
	public String reasonText() {
		return reason.words();
	}

	/** What a column says of the rows in sight. */
	public List<String> column(String id) {
		return table.texts(id);
	}

	public void focusAsOf() {
		asOf.setFocus();
	}

	@Override
	public void focusFilter() {
		table.toggleFilter();
	}

	public void chooseColumns() {
		table.chooseColumns();
	}

	@Override
	public void setFocus() {
		table.control().setFocus();
	}

	@Override
	public void dispose() {
		session.removeListener(listener);
		super.dispose();
	}
}
