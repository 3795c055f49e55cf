package org.vigie.ui.parts;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.vigie.core.commands.OpenCase;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.CaseStore;
import org.vigie.ui.RegisterSession;
import org.vigie.ui.jobs.RegisterJob;

/** Opens a case in its editor: reads it in the background, then shows it, or brings up the editor that has it already. */
public final class CaseOpening {

	private final RegisterSession session;
	private final IWorkbenchPage page;

	public CaseOpening(RegisterSession session, IWorkbenchPage page) {
		this.session = Objects.requireNonNull(session);
		this.page = Objects.requireNonNull(page);
	}

	/** @param then gets the editor, in the UI thread @param refused gets why it cannot be opened */
	public void open(String caseId, Consumer<CaseEditor> then, Consumer<Trouble> refused) {
		var editor = already(caseId);
		if (editor.isPresent()) {
			page.activate(editor.get());
			then.accept(editor.get());
			return;
		}
		new RegisterJob<>(session.text("job.openCase"), session, (store, monitor) -> read(store, caseId), outcome -> {
			switch (outcome) {
				case Outcome.Done<OpenCase>(var open, var ignored) -> show(open, then, refused);
				case Outcome.Refused<OpenCase>(var trouble, var ignored) -> refused.accept(trouble);
			}
		}).schedule();
	}

	private Outcome<OpenCase> read(CaseStore store, String caseId) {
		var desk = new OpenCase.Desk(RandomGenerator.of("L64X128MixRandom"), session.screen());
		return OpenCase.open(store, caseId, desk).map(open -> {
			EcoreUtil.resolveAll(open.file()); // so that the UI thread never waits for the register
			return open;
		});
	}

	private void show(OpenCase open, Consumer<CaseEditor> then, Consumer<Trouble> refused) {
		try {
			then.accept((CaseEditor) page.openEditor(new CaseInput(open), CaseEditor.ID));
		} catch (PartInitException e) {
			refused.accept(Trouble.of("fault", session.text("job.openCase")).because(e));
		}
	}

	private Optional<CaseEditor> already(String caseId) {
		return Arrays.stream(page.getEditorReferences()).map((IEditorReference it) -> it.getEditor(false)).filter(CaseEditor.class::isInstance).map(CaseEditor.class::cast)
				.filter(it -> it.open().key().id().equals(caseId)).findFirst();
	}
}
