package org.vigie.ui.look;

import java.util.Objects;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.themes.IThemeManager;
import org.vigie.ui.icons.Icon;

/** The colours, fonts and pictures of one part, in the theme of the moment. They are given back when its control goes. UI thread. */
public final class Look {

	private final IThemeManager themes;
	private final LocalResourceManager resources;
	private final Control owner;

	public Look(IThemeManager themes, Control owner) {
		this.themes = Objects.requireNonNull(themes);
		this.owner = Objects.requireNonNull(owner);
		this.resources = new LocalResourceManager(JFaceResources.getResources(), owner);
	}

	public Color color(Tone tone) {
		return colors().get(tone.key());
	}

	/** The ground a state's word sits on; the surface where the role has none. */
	public Color fill(StateRole role) {
		return role.filled() ? colors().get(role.key("fill")) : color(Tone.SURFACE);
	}

	public Color word(StateRole role) {
		return colors().get(role.key("word"));
	}

	public Color mark(StateRole role) {
		return colors().get(role.key("mark"));
	}

	public Image image(Icon icon) {
		return resources.create(icon.descriptor(dark()));
	}

	/** Whether the theme is dark, told from its own surface. */
	public boolean dark() {
		var surface = color(Tone.SURFACE).getRGB();
		return surface.red + surface.green + surface.blue < 384;
	}

	public Font tableFont() {
		return themes.getCurrentTheme().getFontRegistry().get("org.eclipse.ui.workbench.TREE_TABLE_FONT");
	}

	public Font bodyFont() {
		return JFaceResources.getDialogFont();
	}

	public Font boldFont() {
		return JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT);
	}

	public Font titleFont() {
		return JFaceResources.getHeaderFont();
	}

	public Font sectionFont() {
		return JFaceResources.getBannerFont();
	}

	/** For identities and the quotes of rules. */
	public Font codeFont() {
		return JFaceResources.getTextFont();
	}

	/** Runs when the theme or one of its colours changes, as long as the control lives. */
	public void onChange(Runnable repaint) {
		IPropertyChangeListener listener = event -> {
			if (!owner.isDisposed()) {
				repaint.run();
			}
		};
		themes.addPropertyChangeListener(listener);
		owner.addDisposeListener(event -> themes.removePropertyChangeListener(listener));
	}

	private ColorRegistry colors() {
		return themes.getCurrentTheme().getColorRegistry();
	}
}
