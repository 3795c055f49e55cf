package org.vigie.core.fields;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * The codes that packs define, with their names: statuses, schemes, classes of offence, acts that start a clock. Safe for several threads.
 */
public interface Vocabulary {
	/** Status codes of the schemes, for example {@code ml.charged}. */
	String STATUS = "status";
	/** Codes of the status schemes, for example {@code ML}. */
	String SCHEME = "scheme";
	/** Codes of jurisdictions, for example {@code ML}. */
	String JURISDICTION = "jurisdiction";
	/** Classes of offence, for example {@code crime}. */
	String OFFENCE_CLASS = "offenceClass";
	/** Acts that start a clock, for example {@code remandOrder}. */
	String START_EVENT = "startEvent";
	/** Events of a procedure, for example {@code trialOpened}. */
	String EVENT = "event";

	/** Rules from which a deadline of an act is computed, for example {@code icc-154}. */
	String RULE = "rule";

	/** A vocabulary without any word. */
	Vocabulary NONE = new Vocabulary() {
		@Override
		public List<String> codes(String list) {
			return List.of();
		}

		@Override
		public Optional<String> label(String list, String code, Locale language) {
			return Optional.empty();
		}
	};

	/** All codes of a list in its own order; empty when nothing is loaded. */
	List<String> codes(String list);

	/** The codes of a list that make sense for a record: of statuses, those of the scheme of its case. */
	default List<String> codesFor(String list, EObject record) {
		return codes(list);
	}

	/** The name of a code; empty when no pack names it. */
	Optional<String> label(String list, String code, Locale language);
}
