package org.vigie.ui;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vigie.core.fields.Vocabulary;
import org.vigie.core.office.Office;
import org.vigie.core.schemes.StatusScheme;
import org.vigie.core.text.Texts;
import org.vigie.model.CaseFile;
import org.vigie.rules.pack.Jurisdiction;
import org.vigie.rules.pack.Rule;

/** The codes of the packs in use, with their names in the user's language. */
final class OfficeVocabulary implements Vocabulary {

	private static final List<String> CLASSES = List.of("crime", "delit", "contravention");
	private static final List<String> EVENTS = List.of("remandOrder", "arrest", "policeCustodyStart", "firstAppearance", "firstAppearanceInCustody", "committal", "sentForTrial",
			"provisionalArrest", "referral", "trialOpened", "lastDetentionRuling", "notification", "creditedDetentionStart", "finalDecision");

	private final Office office;
	private final Texts texts;

	OfficeVocabulary(Office office, Texts texts) {
		this.office = Objects.requireNonNull(office);
		this.texts = Objects.requireNonNull(texts);
	}

	@Override
	public List<String> codes(String list) {
		return switch (list) {
			case STATUS -> office.schemes().all().stream().flatMap(it -> it.statuses().stream()).map(it -> it.code()).distinct().toList();
			case SCHEME -> office.schemes().all().stream().map(StatusScheme::code).toList();
			case JURISDICTION -> jurisdictions().map(Jurisdiction::id).distinct().toList();
			case OFFENCE_CLASS -> CLASSES;
			case START_EVENT, EVENT -> EVENTS;
			case RULE -> rulesOfActs().map(Rule::id).distinct().toList();
			default -> List.of();
		};
	}

	@Override
	public List<String> codesFor(String list, EObject record) {
		return list.equals(STATUS) && EcoreUtil.getRootContainer(record) instanceof CaseFile file && file.getScheme() != null ? office.schemes().codes(file.getScheme()) : codes(list);
	}

	@Override
	public Optional<String> label(String list, String code, Locale language) {
		return switch (list) {
			case STATUS -> office.schemes().status(code).map(it -> it.label(language));
			case SCHEME -> office.schemes().scheme(code).map(it -> it.label(language));
			case JURISDICTION -> jurisdictions().filter(it -> it.id().equals(code)).findFirst().map(it -> it.name().in(language.getLanguage()));
			case OFFENCE_CLASS -> texts.find("offenceClass." + code);
			case START_EVENT, EVENT -> texts.find("fact." + code);
			case RULE -> rulesOfActs().filter(it -> it.id().equals(code)).findFirst().map(it -> it.title().in(language.getLanguage()));
			default -> Optional.empty();
		};
	}

	private Stream<Rule> rulesOfActs() {
		return office.packs().loaded().stream().flatMap(it -> it.pack().rules().stream()).filter(it -> !it.kind().followsCustody());
	}

	private Stream<Jurisdiction> jurisdictions() {
		return office.packs().loaded().stream().flatMap(it -> it.pack().jurisdictions().values().stream());
	}
}
