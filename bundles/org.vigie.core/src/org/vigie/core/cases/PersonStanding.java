package org.vigie.core.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.vigie.edtf.UncertainDate;
import org.vigie.model.Charge;
import org.vigie.model.ChargeOutcome;
import org.vigie.model.Participation;
import org.vigie.model.ParticipationRole;

/**
 * Where a person, or a group nobody names, stands in a case on a day: what the procedure calls them and how it ended for them, so
 * far. How it ended comes before the role, and what says least about guilt comes first: extinction, acquittal, dismissal; a
 * conviction is only told where a charge's outcome or the role says so and the case has come to a judgment.
 *
 * @param participationId the row of the case
 * @param personId the person, empty for a group or somebody not named
 * @param name the words used in lists: the name in this case, or the person's own
 * @param fullName the person's own name, where it differs
 * @param role what the person is in the case
 * @param roleText the role in the words of the source
 * @param group whether it is a group
 * @param kind how it stands
 * @param status the last status that is of this person alone, or the one of the case that decides {@code kind}
 * @param since since when, where the kind comes from a dated row
 */
public record PersonStanding(String participationId, Optional<String> personId, String name, Optional<String> fullName, ParticipationRole role, Optional<String> roleText,
		boolean group, Kind kind, Optional<String> status, Optional<UncertainDate> since) {

	/** How a case stands for a person; the words are the texts {@code standing.<word>}. */
	public enum Kind {
		/** Public action extinguished: neither convicted nor acquitted. */
		EXTINGUISHED("extinguished"), ACQUITTED("acquitted"),
		/** Dismissed by the judge, which is no acquittal. */
		DISMISSED("dismissed"),
		/** Convicted on some charges and acquitted on others. */
		CONVICTED_IN_PART("convictedInPart"), CONVICTED("convicted"),
		/** Whatever the role says. */
		AS_ROLE("asRole");

		private final String word;

		Kind(String word) {
			this.word = word;
		}

		public String word() {
			return word;
		}
	}

	private static final Set<ParticipationRole> PROSECUTED = Set.of(ParticipationRole.SUSPECT, ParticipationRole.CHARGED, ParticipationRole.ACCUSED, ParticipationRole.ACQUITTED,
			ParticipationRole.CONVICTED, ParticipationRole.DETAINED);
	private static final Set<ParticipationRole> TRIED = Set.of(ParticipationRole.CHARGED, ParticipationRole.ACCUSED, ParticipationRole.ACQUITTED, ParticipationRole.CONVICTED);
	private static final Set<String> BEFORE_JUDGMENT = Set.of("ml.reported", "ml.preliminary_inquiry", "ml.instruction", "ml.charged", "ml.referred", "ml.trial_open",
			"ml.trial_suspended", "icc.referral", "icc.preliminary_examination", "icc.investigation", "icc.warrant", "icc.surrender", "icc.initial_appearance", "icc.confirmation",
			"icc.trial", "icc.deliberation");

	public PersonStanding {
		Objects.requireNonNull(participationId);
		Objects.requireNonNull(name);
		Objects.requireNonNull(kind);
	}

	/** The standing on the day. */
	public static PersonStanding of(Participation who, LocalDate asOf) {
		var own = who.getCaseFile() == null ? Optional.<CaseStatus>empty() : CaseStatus.of(who.getCaseFile().getStatusChanges(), it -> it.getParticipation() == who, asOf);
		var file = who.getCaseFile() == null ? Optional.<CaseStatus>empty() : CaseStatus.at(who.getCaseFile(), asOf);
		var charged = byCharges(who.getCharges(), asOf);
		if (charged.isPresent()) {
			return made(who, charged.get(), own);
		}
		var byOwn = own.flatMap(it -> byCode(it.code()));
		if (byOwn.isPresent()) {
			return made(who, byOwn.get(), own);
		}
		var byCase = prosecuted(who, file) ? file.flatMap(it -> byCode(it.code())) : Optional.<Kind>empty();
		return byCase.isPresent() ? made(who, byCase.get(), file) : made(who, byRole(who, file), own);
	}

	private static PersonStanding made(Participation who, Kind kind, Optional<CaseStatus> from) {
		var person = who.getPerson();
		var own = person == null || person.eIsProxy() || person.getNames().isEmpty() ? Optional.<String>empty() : Said.text(person.getNames().get(0).getText());
		var label = Said.text(who.getLabel());
		var name = own.filter(it -> label.filter(it::contains).isEmpty()).or(() -> label).or(() -> own).orElse("");
		var role = kind == Kind.AS_ROLE && isOutcome(who.getRole()) ? ParticipationRole.ACCUSED : who.getRole();
		return new PersonStanding(Said.text(who.getId()).orElse(""), person == null ? Optional.empty() : Said.text(person.getId()), name, own.filter(it -> !it.equals(name)), role,
				Said.text(who.getRoleText()), who.isGroup(), kind, from.map(CaseStatus::code), from.map(CaseStatus::since));
	}

	private static boolean isOutcome(ParticipationRole role) {
		return role == ParticipationRole.CONVICTED || role == ParticipationRole.ACQUITTED;
	}

	/** Everybody prosecuted shares the end of a case; of an acquittal only those who were tried do. */
	private static boolean prosecuted(Participation who, Optional<CaseStatus> file) {
		var acquitted = file.map(CaseStatus::code).filter("ml.acquitted"::equals).isPresent();
		return (acquitted ? TRIED : PROSECUTED).contains(who.getRole());
	}

	/** Judgments end in words of their own for each person, so they say nothing by themselves. */
	private static Optional<Kind> byCode(String code) {
		return switch (code) {
		case "ml.extinction" -> Optional.of(Kind.EXTINGUISHED);
		case "ml.acquitted" -> Optional.of(Kind.ACQUITTED);
		case "ml.nonlieu" -> Optional.of(Kind.DISMISSED);
		default -> Optional.empty();
		};
	}

	private static Kind byRole(Participation who, Optional<CaseStatus> file) {
		if (file.map(CaseStatus::code).filter(BEFORE_JUDGMENT::contains).isPresent()) {
			return Kind.AS_ROLE;
		}
		return switch (who.getRole()) {
		case CONVICTED -> Kind.CONVICTED;
		case ACQUITTED -> Kind.ACQUITTED;
		default -> Kind.AS_ROLE;
		};
	}

	private static Optional<Kind> byCharges(List<Charge> charges, LocalDate asOf) {
		var outcomes = charges.stream().filter(it -> decidedBy(it, asOf)).map(Charge::getOutcome).toList();
		if (outcomes.contains(ChargeOutcome.CONVICTED)) {
			return Optional.of(outcomes.contains(ChargeOutcome.ACQUITTED) ? Kind.CONVICTED_IN_PART : Kind.CONVICTED);
		}
		if (outcomes.contains(ChargeOutcome.EXTINGUISHED)) {
			return Optional.of(Kind.EXTINGUISHED);
		}
		if (outcomes.contains(ChargeOutcome.ACQUITTED)) {
			return Optional.of(Kind.ACQUITTED);
		}
		return outcomes.contains(ChargeOutcome.DISMISSED) ? Optional.of(Kind.DISMISSED) : Optional.empty();
	}

	private static boolean decidedBy(Charge charge, LocalDate asOf) {
		return charge.getOutcome() != ChargeOutcome.PENDING && (charge.getOutcomeDate() == null || DatedRow.surelyBy(charge.getOutcomeDate(), asOf));
	}
}
