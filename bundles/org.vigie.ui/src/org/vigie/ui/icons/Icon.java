package org.vigie.ui.icons;

import java.util.Locale;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/** Every picture of the window; each has a light and a dark form, and a word beside it wherever it stands. */
public enum Icon {
	STATE_EXCEEDED, STATE_POSSIBLY_EXCEEDED, STATE_UNKNOWN, STATE_EXPIRING, STATE_NO_RULE, STATE_RUNNING, STATE_STOPPED, STATE_ENDED_LATE,
	STATE_ENDED, STATE_NO_LIMIT, STATE_NOT_STARTED, STATE_NO_CLOCK,
	FAMILY_ML, FAMILY_ICC, FAMILY_INQ, FAMILY_INC, FAMILY_DET, FAMILY_ADM, FAMILY_CIV,
	CASES, CASE, DEADLINES, WHY, COLUMNS, FILTER, PERSON, GROUP, DIFFER, PREVIOUS, NEXT, LINK, VIGIE;

	private static final String BUNDLE = "org.vigie.ui";

	/** Where it lies in the bundle, for example {@code icons/light/state-exceeded.svg}. */
	public String path(boolean dark) {
		return "icons/" + (dark ? "dark/" : "light/") + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
	}

	public ImageDescriptor descriptor(boolean dark) {
		return ResourceLocator.imageDescriptorFromBundle(BUNDLE, path(dark)).orElseThrow();
	}

	/** The mark of a family of status schemes, by its code; a plain case where the scheme is not ours. */
	public static Icon ofScheme(String scheme) {
		return switch (scheme) {
			case "ML" -> FAMILY_ML;
			case "ICC" -> FAMILY_ICC;
			case "INQ" -> FAMILY_INQ;
			case "INC" -> FAMILY_INC;
			case "DET" -> FAMILY_DET;
			case "ADM" -> FAMILY_ADM;
			case "CIV" -> FAMILY_CIV;
			default -> CASE;
		};
	}
}
