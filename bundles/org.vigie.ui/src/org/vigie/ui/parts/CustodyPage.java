package org.vigie.ui.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.vigie.core.cases.PersonStanding;
import org.vigie.core.dates.DateDisplay;
import org.vigie.core.deadlines.Certainty;
import org.vigie.core.deadlines.DeadlineRow;
import org.vigie.core.deadlines.DeadlineWords;
import org.vigie.core.deadlines.PersonLimits;
import org.vigie.core.deadlines.Reason;
import org.vigie.core.fields.CustodyFields;
import org.vigie.core.fields.OrderFields;
import org.vigie.core.fields.RecordName;
import org.vigie.core.fields.Section;
import org.vigie.model.CustodyOrder;
import org.vigie.model.CustodyPeriod;
import org.vigie.model.VigiePackage.Literals;
import org.vigie.ui.look.StateRole;
import org.vigie.ui.parts.RecordsBlock.Records;
import org.vigie.ui.tables.ColumnTable;
import org.vigie.ui.tables.TableColumn;

/**
 * Who was held, from when to when, against the limit: a bar and, for those who do not see it, the same lines as a table; the periods and
 * orders; and, while a date is typed, what it moves.
 */
final class CustodyPage extends CasePage {

	static final String ID = "custody";

	private Label title;
	private Label lead;
	private Label moved;
	private TimeBar bar;
	private ColumnTable<TimeBar.BarLine> lines;
	private RecordsBlock<CustodyPeriod> periods;
	private RecordsBlock<CustodyOrder> orders;

	CustodyPage(CaseEditor editor) {
		super(editor, ID);
	}

	@Override
	protected void createBody(Composite body) {
		var head = kit().createComposite(body);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		title = kit().createLabel(head, "", SWT.WRAP);
		title.setFont(look().sectionFont());
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(title);
		lead = kit().createLabel(head, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(lead);
		bar = new TimeBar(head, look(), session());
		GridDataFactory.fillDefaults().grab(true, false).hint(300, 40).applyTo(bar.control());
		blocks(body);
		words(body);
	}

	private void words(Composite body) {
		kit().createLabel(body, session().text("custody.lines")).setFont(look().boldFont());
		lines = new ColumnTable<>(body, List.of(TableColumn.of("line", session().text("column.bar.line"), 260, TimeBar.BarLine::name), TableColumn.of("from", session().text("column.bar.from"), 180, TimeBar.BarLine::days),
				TableColumn.<TimeBar.BarLine>of("says", session().text("column.bar.says"), 300, TimeBar.BarLine::says).grows().wraps()), TimeBar.BarLine::name, look(), session().text("custody.lines"));
		GridDataFactory.fillDefaults().grab(true, false).hint(300, 60).applyTo(lines.control());
	}

	/** Under this key the line that says what a typed date moves is found. */
	static final String PREVIEW = "org.vigie.preview";

	private void blocks(Composite body) {
		var wording = session().wording();
		var columns = new FieldColumns<CustodyPeriod>(wording)
				.column(TableColumn.<CustodyPeriod>of("person", session().text("column.person"), 140, RecordName::of))
				.column(TableColumn.<CustodyPeriod>of("standing", session().text("column.standing"), 140, this::standing))
				.field(CustodyFields.FROM).field(CustodyFields.TO).field(CustodyFields.KIND).field(CustodyFields.PLACE).field(CustodyFields.CLOCK)
				.column(new SourceColumn<CustodyPeriod>(session()).column()).all();
		periods = holding(new RecordsBlock<>(this, body, new Records<>(ID, CustodyPeriod.class, () -> Optional.of(file()), Literals.CASE_FILE__CUSTODY_PERIODS), columns, 3)
				.onChoice(this::period));
		moved(periods.details());
		periods.with(Section.CUSTODY).with(Section.TITLE, "block.title", it -> Optional.ofNullable(it.getTitle()));
		var orderColumns = new FieldColumns<CustodyOrder>(wording).field(OrderFields.KIND).field(OrderFields.ORDERED_AT).field(OrderFields.LENGTH).field(OrderFields.AUTHORITY)
				.column(new SourceColumn<CustodyOrder>(session()).column()).all();
		orders = holding(new RecordsBlock<>(this, body, new Records<>("orders", CustodyOrder.class, () -> periods.chosen(), Literals.CUSTODY_PERIOD__ORDERS), orderColumns, 3)
				.with(Section.ORDERS));
	}

	private void moved(Composite parent) {
		moved = kit().createLabel(parent, "", SWT.WRAP);
		moved.setFont(look().boldFont());
		moved.setForeground(look().mark(StateRole.DOUBT));
		moved.setData(PREVIEW, PREVIEW);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(moved);
	}

	private String standing(CustodyPeriod period) {
		return Optional.ofNullable(period.getParticipation()).map(it -> session().caseWords().standing(PersonStanding.of(it, session().asOf()))).orElse("");
	}

	private void period() {
		if (orders != null) { // while the page is being made
			orders.refresh();
			show();
		}
	}

	@Override
	protected void show() {
		var period = periods.chosen();
		var row = period.flatMap(it -> rowOf(editor().rows(), it));
		title.setText(period.map(it -> title(it, row)).orElseGet(() -> session().text("custody.none")).replace("&", "&&"));
		var reason = row.map(it -> Reason.of(it, session().texts()));
		var said = new ArrayList<String>();
		reason.ifPresent(it -> said.add(it.lead()));
		reason.ifPresent(it -> said.addAll(it.also()));
		row.flatMap(DeadlineRow::participationId).ifPresent(it -> said.addAll(limits(it)));
		lead.setText(String.join(" ", said).replace("&", "&&"));
		var saved = period.flatMap(it -> rowOf(editor().savedRows(), it));
		moved.setText(period.flatMap(it -> moved(it, saved, row)).orElse(""));
		((GridData) moved.getLayoutData()).exclude = moved.getText().isEmpty();
		moved.setVisible(!moved.getText().isEmpty());
		bar.show(period, row, reason);
		lines.show(bar.lines());
		size(bar.control(), bar.height());
		size(lines.control(), bar.lines().isEmpty() ? 0 : 30 + 24 * bar.lines().size());
		title.getParent().getParent().layout(true, true);
		getManagedForm().reflow(true);
	}

	/** What all titles of a person say together, where there are several. */
	private List<String> limits(String participationId) {
		var words = new DeadlineWords(session().texts());
		return PersonLimits.of(editor().rows()).stream().filter(it -> it.several() && it.participationId().equals(participationId)).flatMap(it -> words.limits(it).stream()).toList();
	}

	private static void size(org.eclipse.swt.widgets.Control control, int height) {
		var data = (GridData) control.getLayoutData();
		data.heightHint = height;
		data.exclude = height == 0;
		control.setVisible(height > 0);
	}

	private String title(CustodyPeriod period, Optional<DeadlineRow> row) {
		var who = RecordName.of(period);
		var words = new DeadlineWords(session().texts());
		return row.filter(it -> it.state().isPresent()).map(it -> session().text("custody.title", who, words.ruleAndCitation(it).isBlank() ? words.rule(it) : words.ruleAndCitation(it),
				Optional.of(new Certainty(session().texts()).words(it)).filter(how -> !how.isBlank()).orElseGet(() -> session().text("custody.noConfidence")))).orElse(who);
	}

	private static Optional<DeadlineRow> rowOf(List<DeadlineRow> rows, CustodyPeriod period) {
		return rows.stream().filter(it -> it.recordId().equals(period.getId())).findFirst();
	}

	/** What an edit that is not saved yet moves: the last day from and to, by how many days, and by which fact. */
	private Optional<String> moved(CustodyPeriod period, Optional<DeadlineRow> before, Optional<DeadlineRow> now) {
		var was = before.flatMap(DeadlineRow::latest);
		var is = now.flatMap(DeadlineRow::latest);
		if (was.isEmpty() || is.isEmpty() || was.equals(is)) {
			return Optional.empty();
		}
		var days = is.get().toEpochDay() - was.get().toEpochDay();
		var by = session().text(days > 0 ? "custody.later" : "custody.earlier", Math.abs(days));
		var words = new DeadlineWords(session().texts());
		return Optional.of(session().text("custody.moved", DateDisplay.of(was.get(), session().texts()), DateDisplay.of(is.get(), session().texts()), by,
				Optional.ofNullable(period.getFrom()).map(it -> DateDisplay.of(it, session().texts())).orElse(""), now.map(words::days).orElse("")));
	}

	@Override
	boolean holds(String recordId) {
		return periods == null ? file().getCustodyPeriods().stream().anyMatch(it -> it.getId().equals(recordId)) : periods.holds(recordId);
	}

	@Override
	Optional<String> chosen() {
		return periods == null ? Optional.empty() : periods.chosen().map(CustodyPeriod::getId); // not shown yet
	}
}
