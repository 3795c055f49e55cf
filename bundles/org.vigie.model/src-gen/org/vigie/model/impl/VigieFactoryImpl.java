/**
 */
package org.vigie.model.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.vigie.edtf.UncertainDate;

import org.vigie.model.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class VigieFactoryImpl extends EFactoryImpl implements VigieFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static VigieFactory init() {
		try {
			VigieFactory theVigieFactory = (VigieFactory)EPackage.Registry.INSTANCE.getEFactory(VigiePackage.eNS_URI);
			if (theVigieFactory != null) {
				return theVigieFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new VigieFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public VigieFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case VigiePackage.REGISTER: return createRegister();
			case VigiePackage.CASE_FILE: return createCaseFile();
			case VigiePackage.PERSON: return createPerson();
			case VigiePackage.PERSON_NAME: return createPersonName();
			case VigiePackage.PARTICIPATION: return createParticipation();
			case VigiePackage.CHARGE: return createCharge();
			case VigiePackage.CUSTODY_PERIOD: return createCustodyPeriod();
			case VigiePackage.CUSTODY_TITLE: return createCustodyTitle();
			case VigiePackage.LEGAL_EVENT: return createLegalEvent();
			case VigiePackage.CUSTODY_ORDER: return createCustodyOrder();
			case VigiePackage.SUSPENSION: return createSuspension();
			case VigiePackage.CREDIT: return createCredit();
			case VigiePackage.PROCEEDING: return createProceeding();
			case VigiePackage.HEARING: return createHearing();
			case VigiePackage.STATUS_CHANGE: return createStatusChange();
			case VigiePackage.INCIDENT: return createIncident();
			case VigiePackage.COUNT: return createCount();
			case VigiePackage.CONFLICT: return createConflict();
			case VigiePackage.CASE_LINK: return createCaseLink();
			case VigiePackage.DEADLINE: return createDeadline();
			case VigiePackage.NOTE: return createNote();
			case VigiePackage.SOURCE: return createSource();
			case VigiePackage.ATTACHMENT: return createAttachment();
			case VigiePackage.CITATION: return createCitation();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case VigiePackage.DATE_SENSE:
				return createDateSenseFromString(eDataType, initialValue);
			case VigiePackage.PARTICIPATION_ROLE:
				return createParticipationRoleFromString(eDataType, initialValue);
			case VigiePackage.CUSTODY_STAGE:
				return createCustodyStageFromString(eDataType, initialValue);
			case VigiePackage.CLOCK_MODE:
				return createClockModeFromString(eDataType, initialValue);
			case VigiePackage.ORDER_KIND:
				return createOrderKindFromString(eDataType, initialValue);
			case VigiePackage.COMPLETENESS:
				return createCompletenessFromString(eDataType, initialValue);
			case VigiePackage.CHARGE_OUTCOME:
				return createChargeOutcomeFromString(eDataType, initialValue);
			case VigiePackage.CLOCK_START:
				return createClockStartFromString(eDataType, initialValue);
			case VigiePackage.CASE_LINK_KIND:
				return createCaseLinkKindFromString(eDataType, initialValue);
			case VigiePackage.ENTRY_DEADLINE_KIND:
				return createEntryDeadlineKindFromString(eDataType, initialValue);
			case VigiePackage.COUNT_EXACTNESS:
				return createCountExactnessFromString(eDataType, initialValue);
			case VigiePackage.NOTE_KIND:
				return createNoteKindFromString(eDataType, initialValue);
			case VigiePackage.SOURCE_RELIABILITY:
				return createSourceReliabilityFromString(eDataType, initialValue);
			case VigiePackage.UNCERTAIN_DATE:
				return createUncertainDateFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case VigiePackage.DATE_SENSE:
				return convertDateSenseToString(eDataType, instanceValue);
			case VigiePackage.PARTICIPATION_ROLE:
				return convertParticipationRoleToString(eDataType, instanceValue);
			case VigiePackage.CUSTODY_STAGE:
				return convertCustodyStageToString(eDataType, instanceValue);
			case VigiePackage.CLOCK_MODE:
				return convertClockModeToString(eDataType, instanceValue);
			case VigiePackage.ORDER_KIND:
				return convertOrderKindToString(eDataType, instanceValue);
			case VigiePackage.COMPLETENESS:
				return convertCompletenessToString(eDataType, instanceValue);
			case VigiePackage.CHARGE_OUTCOME:
				return convertChargeOutcomeToString(eDataType, instanceValue);
			case VigiePackage.CLOCK_START:
				return convertClockStartToString(eDataType, instanceValue);
			case VigiePackage.CASE_LINK_KIND:
				return convertCaseLinkKindToString(eDataType, instanceValue);
			case VigiePackage.ENTRY_DEADLINE_KIND:
				return convertEntryDeadlineKindToString(eDataType, instanceValue);
			case VigiePackage.COUNT_EXACTNESS:
				return convertCountExactnessToString(eDataType, instanceValue);
			case VigiePackage.NOTE_KIND:
				return convertNoteKindToString(eDataType, instanceValue);
			case VigiePackage.SOURCE_RELIABILITY:
				return convertSourceReliabilityToString(eDataType, instanceValue);
			case VigiePackage.UNCERTAIN_DATE:
				return convertUncertainDateToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Register createRegister() {
		RegisterImpl register = new RegisterImpl();
		return register;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CaseFile createCaseFile() {
		CaseFileImpl caseFile = new CaseFileImpl();
		return caseFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person createPerson() {
		PersonImpl person = new PersonImpl();
		return person;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PersonName createPersonName() {
		PersonNameImpl personName = new PersonNameImpl();
		return personName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Participation createParticipation() {
		ParticipationImpl participation = new ParticipationImpl();
		return participation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Charge createCharge() {
		ChargeImpl charge = new ChargeImpl();
		return charge;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CustodyPeriod createCustodyPeriod() {
		CustodyPeriodImpl custodyPeriod = new CustodyPeriodImpl();
		return custodyPeriod;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CustodyTitle createCustodyTitle() {
		CustodyTitleImpl custodyTitle = new CustodyTitleImpl();
		return custodyTitle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LegalEvent createLegalEvent() {
		LegalEventImpl legalEvent = new LegalEventImpl();
		return legalEvent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CustodyOrder createCustodyOrder() {
		CustodyOrderImpl custodyOrder = new CustodyOrderImpl();
		return custodyOrder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Suspension createSuspension() {
		SuspensionImpl suspension = new SuspensionImpl();
		return suspension;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Credit createCredit() {
		CreditImpl credit = new CreditImpl();
		return credit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Proceeding createProceeding() {
		ProceedingImpl proceeding = new ProceedingImpl();
		return proceeding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Hearing createHearing() {
		HearingImpl hearing = new HearingImpl();
		return hearing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StatusChange createStatusChange() {
		StatusChangeImpl statusChange = new StatusChangeImpl();
		return statusChange;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Incident createIncident() {
		IncidentImpl incident = new IncidentImpl();
		return incident;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Count createCount() {
		CountImpl count = new CountImpl();
		return count;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Conflict createConflict() {
		ConflictImpl conflict = new ConflictImpl();
		return conflict;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CaseLink createCaseLink() {
		CaseLinkImpl caseLink = new CaseLinkImpl();
		return caseLink;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Deadline createDeadline() {
		DeadlineImpl deadline = new DeadlineImpl();
		return deadline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Note createNote() {
		NoteImpl note = new NoteImpl();
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Source createSource() {
		SourceImpl source = new SourceImpl();
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Attachment createAttachment() {
		AttachmentImpl attachment = new AttachmentImpl();
		return attachment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Citation createCitation() {
		CitationImpl citation = new CitationImpl();
		return citation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DateSense createDateSenseFromString(EDataType eDataType, String initialValue) {
		DateSense result = DateSense.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDateSenseToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ParticipationRole createParticipationRoleFromString(EDataType eDataType, String initialValue) {
		ParticipationRole result = ParticipationRole.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertParticipationRoleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CustodyStage createCustodyStageFromString(EDataType eDataType, String initialValue) {
		CustodyStage result = CustodyStage.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCustodyStageToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ClockMode createClockModeFromString(EDataType eDataType, String initialValue) {
		ClockMode result = ClockMode.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertClockModeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OrderKind createOrderKindFromString(EDataType eDataType, String initialValue) {
		OrderKind result = OrderKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOrderKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Completeness createCompletenessFromString(EDataType eDataType, String initialValue) {
		Completeness result = Completeness.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCompletenessToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ChargeOutcome createChargeOutcomeFromString(EDataType eDataType, String initialValue) {
		ChargeOutcome result = ChargeOutcome.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertChargeOutcomeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ClockStart createClockStartFromString(EDataType eDataType, String initialValue) {
		ClockStart result = ClockStart.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertClockStartToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CaseLinkKind createCaseLinkKindFromString(EDataType eDataType, String initialValue) {
		CaseLinkKind result = CaseLinkKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCaseLinkKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EntryDeadlineKind createEntryDeadlineKindFromString(EDataType eDataType, String initialValue) {
		EntryDeadlineKind result = EntryDeadlineKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEntryDeadlineKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CountExactness createCountExactnessFromString(EDataType eDataType, String initialValue) {
		CountExactness result = CountExactness.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCountExactnessToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NoteKind createNoteKindFromString(EDataType eDataType, String initialValue) {
		NoteKind result = NoteKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertNoteKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SourceReliability createSourceReliabilityFromString(EDataType eDataType, String initialValue) {
		SourceReliability result = SourceReliability.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSourceReliabilityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public UncertainDate createUncertainDate(final String it) {
		return it == null ? null : UncertainDate.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public UncertainDate createUncertainDateFromString(EDataType eDataType, String initialValue) {
		return createUncertainDate(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertUncertainDate(final UncertainDate it) {
		return it == null ? null : it.text();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertUncertainDateToString(EDataType eDataType, Object instanceValue) {
		return convertUncertainDate((UncertainDate)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VigiePackage getVigiePackage() {
		return (VigiePackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static VigiePackage getPackage() {
		return VigiePackage.eINSTANCE;
	}

} //VigieFactoryImpl
