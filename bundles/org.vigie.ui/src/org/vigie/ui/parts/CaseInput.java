package org.vigie.ui.parts;

import java.util.Objects;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.vigie.core.commands.OpenCase;
import org.vigie.ui.icons.Icon;

/** An open case as what an editor edits; two are the same when their case is. */
public final class CaseInput implements IEditorInput {

	private final OpenCase open;

	public CaseInput(OpenCase open) {
		this.open = Objects.requireNonNull(open);
	}

	public OpenCase open() {
		return open;
	}

	public String caseId() {
		return open.key().id();
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icon.CASE.descriptor(false);
	}

	@Override
	public String getName() {
		return open.file().getTitle();
	}

	@Override
	public IPersistableElement getPersistable() {
		return null; // the platform: not kept from one start to the next
	}

	@Override
	public String getToolTipText() {
		return open.file().getTitle() + " (" + caseId() + ")";
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null; // the platform: nothing else
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof CaseInput input && input.caseId().equals(caseId());
	}

	@Override
	public int hashCode() {
		return caseId().hashCode();
	}
}
