package org.vigie.ui.parts;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.Optional;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.vigie.core.cases.CaseSummaries;
import org.vigie.core.cases.CaseSummary;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.AggregateKind;
import org.vigie.model.CaseFile;
import org.vigie.ui.RegisterSession;
import org.vigie.ui.jobs.RegisterJob;
import org.vigie.ui.look.Look;
import org.vigie.ui.look.Tone;
import org.vigie.ui.tables.Folded;

/** All cases of the register by their scheme, each with the sign of its gravest clock. Typing in its filter finds; Enter opens. */
public final class CasesPart extends ViewPart implements Filterable {

	public static final String ID = "org.vigie.ui.cases";

	/** The cases of one scheme. */
	record Group(String scheme, List<CaseSummary> lines) {
	}

	private final Map<String, CaseSummary> lines = new LinkedHashMap<>();
	private final RegisterSession.Listener listener = new RegisterSession.Listener() {
		@Override
		public void opened() {
			letGo(); // another register has other groups
			readAll();
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
			read(keys);
		}

		@Override
		public void asOfChanged() {
			readAll();
		}
	};
	private RegisterSession session;
	private Look look;
	private Text filter;
	private Label count;
	private Label message;
	private TreeViewer tree;
	private Optional<String> before = Optional.empty();

	@Override
	public void createPartControl(Composite parent) {
		session = getSite().getService(RegisterSession.class);
		look = new Look(getSite().getWorkbenchWindow().getWorkbench().getThemeManager(), parent);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		parent.setBackground(look.color(Tone.SURFACE));
		bar(parent);
		tree = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
		tree.getTree().setLinesVisible(false);
		tree.getTree().setHeaderVisible(false);
		tree.setUseHashlookup(true);
		ColumnViewerToolTipSupport.enableFor(tree);
		columns();
		tree.setContentProvider(new Content());
		tree.addOpenListener(event -> openSelected());
		getSite().setSelectionProvider(tree);
		var menu = new MenuManager();
		tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
		getSite().registerContextMenu(menu, tree);
		session.addListener(listener);
		look.onChange(() -> tree.refresh());
		if (session.store().isPresent()) {
			readAll();
		} else {
			session.refusal().ifPresentOrElse(it -> say(session.sentence(it)), () -> say(session.text("cases.opening")));
		}
	}

	private void bar(Composite parent) {
		var bar = new Composite(parent, SWT.NONE);
		bar.setBackground(look.color(Tone.SURFACE));
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 6).spacing(8, 4).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		filter = new Text(bar, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
		filter.setMessage(session.text("cases.filter"));
		filter.setToolTipText(session.text("cases.filter.hint"));
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(filter);
		filter.addListener(SWT.Modify, event -> refill());
		filter.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				tree.getControl().setFocus();
			}
		});
		count = new Label(bar, SWT.NONE);
		count.setForeground(look.color(Tone.HINT));
		GridDataFactory.swtDefaults().applyTo(count);
		message = new Label(bar, SWT.WRAP);
		message.setForeground(look.color(Tone.HINT));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(100, SWT.DEFAULT).applyTo(message);
	}

	private void say(String words) {
		message.setText(words);
		((GridData) message.getLayoutData()).exclude = words.isEmpty();
		message.setVisible(!words.isEmpty());
		message.getParent().getParent().layout(true, true);
	}

	private void columns() {
		var name = new TreeViewerColumn(tree, SWT.LEFT);
		name.setLabelProvider(new CaseLabels(session, look, false));
		var sign = new TreeViewerColumn(tree, SWT.RIGHT);
		sign.setLabelProvider(new CaseLabels(session, look, true));
		tree.getTree().addListener(SWT.Resize, event -> {
			sign.getColumn().setWidth(34);
			name.getColumn().setWidth(Math.max(120, tree.getTree().getClientArea().width - 36));
		});
	}

	private final class Content implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return parent instanceof Group group ? group.lines().toArray() : new Object[0];
		}

		@Override
		public Object getParent(Object element) {
			return null; // JFace: not known
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof Group;
		}
	}

	private void readAll() {
		var asOf = session.asOf();
		new RegisterJob<>(session.text("job.readCases"), session,
				(store, monitor) -> store.read(Optional.empty()).cases().map(all -> all.stream().map(it -> summary(it, asOf)).toList()), outcome -> {
					lines.clear();
					take(outcome);
				}).schedule();
	}

	/** Nothing of a register that is locked or left is kept that can be read again; what was chosen is found again by its id. */
	private void letGo() {
		before = selected().map(CaseSummary::id).or(() -> before);
		lines.clear();
		tree.setInput(null); // JFace: nothing
	}

	private CaseSummary summary(CaseFile file, LocalDate asOf) {
		return CaseSummaries.of(file, session.office().deadlines().of(file, asOf), asOf);
	}

	private void read(List<AggregateKey> keys) {
		var asOf = session.asOf();
		var cases = keys.stream().filter(it -> it.kind() == AggregateKind.CASE).toList();
		new RegisterJob<>(session.text("job.readCases"), session, (store, monitor) -> {
			var view = store.read(Optional.empty());
			return Outcome.done(cases.stream().flatMap(it -> view.read(it).result().stream()).map(it -> summary((CaseFile) it, asOf)).toList());
		}, this::take).schedule();
	}

	private void take(Outcome<List<CaseSummary>> outcome) {
		if (tree.getControl().isDisposed()) {
			return;
		}
		switch (outcome) {
			case Outcome.Done<List<CaseSummary>>(var read, var ignored) -> {
				read.forEach(it -> lines.put(it.id(), it));
				say("");
				refill();
			}
			case Outcome.Refused<List<CaseSummary>>(var trouble, var ignored) -> say(session.sentence(trouble));
		}
	}

	private void refill() {
		var words = filter.getText();
		var shown = lines.values().stream().filter(it -> words.isBlank() || Folded.holds(it.title() + " " + it.id(), words)).toList();
		var groups = new TreeMap<Integer, Group>();
		var order = session.office().schemes().all().stream().map(it -> it.code()).toList();
		var collator = Collator.getInstance(session.texts().language());
		for (var line : shown) {
			var place = order.contains(line.scheme()) ? order.indexOf(line.scheme()) : order.size();
			groups.computeIfAbsent(place, it -> new Group(line.scheme(), new ArrayList<>())).lines().add(line);
		}
		groups.values().forEach(it -> it.lines().sort((one, other) -> collator.compare(one.title(), other.title())));
		var selected = selected();
		var first = tree.getInput() == null;
		var expanded = tree.getExpandedElements();
		tree.getTree().setRedraw(false);
		tree.setInput(List.copyOf(groups.values()));
		if (!words.isBlank() || first) {
			tree.expandAll();
		} else {
			for (var element : expanded) {
				groups.values().stream().filter(it -> element instanceof Group group && group.scheme().equals(it.scheme())).forEach(it -> tree.setExpandedState(it, true));
			}
		}
		selected.map(it -> lines.getOrDefault(it.id(), it)).or(() -> before.map(lines::get)).ifPresent(it -> tree.setSelection(new org.eclipse.jface.viewers.StructuredSelection(it)));
		before = Optional.empty();
		tree.getTree().setRedraw(true);
		count.setText(session.text("count.of", shown.size(), lines.size()));
		count.requestLayout();
	}

	private Optional<CaseSummary> selected() {
		return ((IStructuredSelection) tree.getSelection()).getFirstElement() instanceof CaseSummary line ? Optional.of(line) : Optional.empty();
	}

	/** Opens the selected case; a group opens or closes. */
	@Override
	public void openSelected() {
		var chosen = ((IStructuredSelection) tree.getSelection()).getFirstElement();
		if (chosen instanceof CaseSummary line) {
			new CaseOpening(session, getSite().getPage()).open(line.id(), editor -> {
			}, trouble -> say(session.sentence(trouble)));
		} else if (chosen instanceof Group) {
			tree.setExpandedState(chosen, !tree.getExpandedState(chosen));
		}
	}

	/** The cases in sight, as listed. */
	public List<CaseSummary> shown() {
		return tree.getInput() instanceof List<?> groups ? groups.stream().flatMap(it -> ((Group) it).lines().stream()).toList() : List.of();
	}

	@Override
	public void focusFilter() {
		filter.setFocus();
		filter.selectAll();
	}

	@Override
	public void setFocus() {
		tree.getControl().setFocus();
	}

	@Override
	public void dispose() {
		session.removeListener(listener);
		super.dispose();
	}
}
