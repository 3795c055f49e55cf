package org.vigie.ui.parts;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.IFormPage;
import org.eclipse.ui.forms.editor.SharedHeaderFormEditor;
import org.vigie.core.attachments.AttachedFile;
import org.vigie.core.commands.ChangeField;
import org.vigie.core.commands.OpenCase;
import org.vigie.core.deadlines.DeadlineRow;
import org.vigie.core.fields.Field;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.Revision;
import org.vigie.ui.RegisterSession;
import org.vigie.ui.forms.Changes;
import org.vigie.ui.tables.ColumnTable;

/**
 * A case in its form: one header over all pages, one line of changes that can be undone across them, one revision a save. What is typed
 * is a change of the open case at once, so that clocks and bars follow before anything is saved.
 */
public final class CaseEditor extends SharedHeaderFormEditor implements Changes {

	public static final String ID = "org.vigie.ui.case";

	private final List<CasePage> pages = new ArrayList<>();
	private final RegisterSession.Listener sessionListener = new RegisterSession.Listener() {
		@Override
		public void opened() {
			refreshAll();
		}

		@Override
		public void locking() {
			flush(); // what stands in a field that was not left yet
		}

		@Override
		public void asOfChanged() {
			refreshAll();
		}
	};
	private RegisterSession session;
	private OpenCase open;
	private CaseHeader header;
	private OpenCase.Listener caseListener;
	private List<DeadlineRow> savedRows = List.of();
	private Optional<TypedChange> typed = Optional.empty();
	private boolean saving;

	/** A field being typed in, and whether its change stands on the stack. */
	private record TypedChange(EObject record, String field, boolean done) {
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		super.init(site, input);
		session = site.getService(RegisterSession.class);
		open = ((CaseInput) input).open();
		setPartName(input.getName());
		savedRows = session.office().deadlines().of(open.file(), session.asOf());
		site.getService(IContextService.class).activateContext("org.vigie.ui.caseEditor");
		site.getService(ICommandService.class).getCommand("org.eclipse.ui.file.save").isEnabled(); // its handler hears of changes only in editors opened after it was asked for
		var display = Display.getCurrent();
		caseListener = changed -> {
			if (Display.getCurrent() == display) {
				refreshAll();
			} else {
				session.screen().execute(this::refreshAll);
			}
		};
		open.addListener(caseListener);
		session.addListener(sessionListener);
	}

	@Override
	protected void createHeaderContents(IManagedForm form) {
		header = new CaseHeader(form, this, session);
		header.refresh();
	}

	@Override
	protected void addPages() {
		try {
			for (var page : List.of(new OverviewPage(this), new PersonsPage(this), new CustodyPage(this), new StatusPage(this), new IncidentsPage(this), new SourcesPage(this),
					new HistoryPage(this))) {
				pages.add(page);
				addPage(page);
			}
		} catch (PartInitException e) {
			throw new IllegalStateException(e);
		}
	}

	RegisterSession session() {
		return session;
	}

	/** The case and its changes. */
	public OpenCase open() {
		return open;
	}

	/** The deadlines of the case as it is in the form, saved or not. */
	List<DeadlineRow> rows() {
		return session.office().deadlines().of(open.file(), session.asOf());
	}

	/** The deadlines as last saved. */
	List<DeadlineRow> savedRows() {
		return savedRows;
	}

	@Override
	public boolean allowed() {
		return session.isEditable() && open.isEditable() && !saving;
	}

	@Override
	public <R extends EObject, V> void change(R record, Field<R, V> field, Optional<V> wanted, boolean typing) {
		var again = typed.filter(it -> it.record() == record && it.field().equals(field.id()));
		if (again.filter(TypedChange::done).isPresent()) {
			if (field.of(record).equals(field.settled(wanted))) {
				return;
			}
			typed = Optional.empty();
			open.undo();
		}
		var done = open.run(new ChangeField<>(record, field, wanted));
		typed = typing ? Optional.of(new TypedChange(record, field.id(), done)) : Optional.empty();
	}

	@Override
	public void takeBackTyping() {
		var done = typed.filter(TypedChange::done).isPresent();
		typed = Optional.empty();
		if (done) {
			open.undo();
		}
	}

	@Override
	public void endTyping() {
		typed = Optional.empty();
	}

	/** Takes the last change back. */
	public void undo() {
		flush();
		endTyping();
		if (allowed() && open.canUndo()) {
			open.undo();
		}
	}

	public void redo() {
		endTyping();
		if (allowed() && open.canRedo()) {
			open.redo();
		}
	}

	private void flush() {
		pages.forEach(CasePage::flush);
	}

	private void refreshAll() {
		if (header == null || getContainer() == null || getContainer().isDisposed()) { // SWT: gone, or not there yet
			return;
		}
		setPartName(open.file().getTitle());
		header.refresh();
		pages.forEach(CasePage::changed);
		editorDirtyStateChanged();
		getSite().getService(ICommandService.class).refreshElements("org.eclipse.ui.edit.undo", null); // all windows
		getSite().getService(ICommandService.class).refreshElements("org.eclipse.ui.edit.redo", null);
	}

	@Override
	public boolean isDirty() {
		return open.isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		flush();
		endTyping();
		saving = true;
		try {
			var saved = inBackground(monitor);
			saving = false;
			told(saved, monitor);
		} finally {
			saving = false;
			refreshAll();
		}
	}

	private Outcome<List<Revision>> inBackground(IProgressMonitor monitor) {
		var saved = new ArrayList<Outcome<List<Revision>>>();
		try {
			ModalContext.run(progress -> {
				Job.getJobManager().beginRule(session.rule(), progress);
				try {
					saved.add(open.save(session.user(), session.now(), ""));
				} finally {
					Job.getJobManager().endRule(session.rule());
				}
			}, true, monitor, getSite().getShell().getDisplay());
		} catch (InvocationTargetException e) {
			return Outcome.refused(Trouble.of("fault", session.text("job.save")).because(e));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return Outcome.refused(Trouble.of("fault", session.text("job.save")).because(e));
		}
		return saved.getFirst();
	}

	private void told(Outcome<List<Revision>> saved, IProgressMonitor monitor) {
		var line = getEditorSite().getActionBars().getStatusLineManager();
		switch (saved) {
			case Outcome.Done<List<Revision>>(var revisions, var ignored) -> {
				savedRows = rows();
				header.say(Optional.empty());
				line.setErrorMessage(null); // JFace: none
				line.setMessage(session.text("saved.at", session.timeOf(session.now())));
				session.saved(revisions.stream().map(Revision::key).distinct().toList());
			}
			case Outcome.Refused<List<Revision>>(var trouble, var ignored) -> {
				header.say(Optional.of(session.text("saved.not", session.sentence(trouble))));
				monitor.setCanceled(true);
			}
		}
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("a case is saved where it is");
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	/** Shows the page of a record and chooses the record there; does nothing for one that is not of this case. */
	public void showRecord(String recordId) {
		for (var page : pages) {
			if (page.holds(recordId)) {
				setActivePage(page.getId());
				page.choose(recordId);
				return;
			}
		}
	}

	/** Shows a page by its id, such as {@code custody}. */
	public void showPage(String id) {
		setActivePage(id);
	}

	/** Adds a record of the page it belongs to. */
	public void addRecord(String page) {
		var owner = page.equals("orders") ? "custody" : page;
		IFormPage shown = setActivePage(owner);
		if (shown instanceof CasePage casePage && allowed()) {
			casePage.add(page);
		}
	}

	/** The list of the files kept with the chosen source, once its page was shown. */
	public ColumnTable<AttachedFile> attachedFiles() {
		return pages.stream().filter(SourcesPage.class::isInstance).map(SourcesPage.class::cast).findFirst().orElseThrow().attachedFiles();
	}

	/** The chosen clock's custody period, for whoever asks why. */
	public Optional<String> chosenRecord() {
		return getActivePageInstance() instanceof CasePage page ? page.chosen() : Optional.empty();
	}

	/** The key of the case. */
	AggregateKey key() {
		return open.key();
	}

	@Override
	public void dispose() {
		open.removeListener(caseListener);
		session.removeListener(sessionListener);
		super.dispose();
	}
}
