/**
 */
package org.vigie.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Cases, persons and sources of an accountability register. Every date is an uncertain date until proven exact.
 * <!-- end-model-doc -->
 * @see org.vigie.model.VigieFactory
 * @model kind="package"
 * @generated
 */
public interface VigiePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://org.vigie/model/1.0";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "vigie";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	VigiePackage eINSTANCE = org.vigie.model.impl.VigiePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.vigie.model.impl.IdentifiedImpl <em>Identified</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vigie.model.impl.IdentifiedImpl
	 * @see org.vigie.model.impl.VigiePackageImpl#getIdentified()
	 * @generated
	 */
	int IDENTIFIED = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED__ID = 0;

	/**
	 * The number of structural features of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.vigie.model.impl.AggregateImpl <em>Aggregate</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vigie.model.impl.AggregateImpl
	 * @see org.vigie.model.impl.VigiePackageImpl#getAggregate()
	 * @generated
	 */
	int AGGREGATE = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGGREGATE__ID = IDENTIFIED__ID;

	/**
	 * The number of structural features of the '<em>Aggregate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGGREGATE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Aggregate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGGREGATE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.vigie.model.impl.SourcedImpl <em>Sourced</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vigie.model.impl.SourcedImpl
	 * @see org.vigie.model.impl.VigiePackageImpl#getSourced()
	 * @generated
	 */
	int SOURCED = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCED__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCED__CITATIONS = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCED__NOTE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Sourced</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCED_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Sourced</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCED_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.vigie.model.impl.RegisterImpl <em>Register</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vigie.model.impl.RegisterImpl
	 * @see org.vigie.model.impl.VigiePackageImpl#getRegister()
	 * @generated
	 */
	int REGISTER = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER__ID = AGGREGATE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER__NAME = AGGREGATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Office</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER__OFFICE = AGGREGATE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Jurisdiction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER__JURISDICTION = AGGREGATE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Register</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_FEATURE_COUNT = AGGREGATE_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Register</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_OPERATION_COUNT = AGGREGATE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.vigie.model.impl.CaseFileImpl <em>Case File</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vigie.model.impl.CaseFileImpl
	 * @see org.vigie.model.impl.VigiePackageImpl#getCaseFile()
	 * @generated
	 */
	int CASE_FILE = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__ID = AGGREGATE__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__TITLE = AGGREGATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__ACCOUNT = AGGREGATE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__KIND = AGGREGATE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Scheme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__SCHEME = AGGREGATE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Headline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__HEADLINE = AGGREGATE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Jurisdiction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__JURISDICTION = AGGREGATE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Court</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__COURT = AGGREGATE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__PLACE = AGGREGATE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Allegations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__ALLEGATIONS = AGGREGATE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Against Unknown</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__AGAINST_UNKNOWN = AGGREGATE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Participations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__PARTICIPATIONS = AGGREGATE_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Charges</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__CHARGES = AGGREGATE_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Custody Periods</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__CUSTODY_PERIODS = AGGREGATE_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Proceedings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__PROCEEDINGS = AGGREGATE_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Status Changes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__STATUS_CHANGES = AGGREGATE_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Incidents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__INCIDENTS = AGGREGATE_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Counts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__COUNTS = AGGREGATE_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Conflicts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__CONFLICTS = AGGREGATE_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Unknowns</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__UNKNOWNS = AGGREGATE_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Cautions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__CAUTIONS = AGGREGATE_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__LINKS = AGGREGATE_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Deadlines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__DEADLINES = AGGREGATE_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__NOTES = AGGREGATE_FEATURE_COUNT + 22;

	/**
	 * The number of structural features of the '<em>Case File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE_FEATURE_COUNT = AGGREGATE_FEATURE_COUNT + 23;

	/**
	 * The number of operations of the '<em>Case File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE_OPERATION_COUNT = AGGREGATE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.vigie.model.impl.PersonImpl <em>Person</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vigie.model.impl.PersonImpl
	 * @see org.vigie.model.impl.VigiePackageImpl#getPerson()
	 * @generated
	 */
	int PERSON = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ID = AGGREGATE__ID;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__NAMES = AGGREGATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Public Figure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__PUBLIC_FIGURE = AGGREGATE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Name Withheld</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__NAME_WITHHELD = AGGREGATE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Birth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__BIRTH = AGGREGATE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__NOTE = AGGREGATE_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Person</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_FEATURE_COUNT = AGGREGATE_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Person</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_OPERATION_COUNT = AGGREGATE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.vigie.model.impl.PersonNameImpl <em>Person Name</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vigie.model.impl.PersonNameImpl
	 * @see org.vigie.model.impl.VigiePackageImpl#getPersonName()
	 * @generated
	 */
	int PERSON_NAME = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_NAME__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_NAME__TEXT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_NAME__LANGUAGE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_NAME__KIND = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Person Name</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_NAME_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Person Name</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_NAME_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.vigie.model.impl.ParticipationImpl <em>Participation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vigie.model.impl.ParticipationImpl
	 * @see org.vigie.model.impl.VigiePackageImpl#getParticipation()
	 * @generated
	 */
	int PARTICIPATION = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__ID = SOURCED__ID;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__CITATIONS = SOURCED__CITATIONS;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__NOTE = SOURCED__NOTE;

	/**
	 * The feature id for the '<em><b>Case File</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__CASE_FILE = SOURCED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__PERSON = SOURCED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__LABEL = SOURCED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__ROLE = SOURCED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Role Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__ROLE_TEXT = SOURCED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__GROUP = SOURCED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__FROM = SOURCED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__TO = SOURCED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Charges</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__CHARGES = SOURCED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Custody Periods</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__CUSTODY_PERIODS = SOURCED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Age At Offence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__AGE_AT_OFFENCE = SOURCED_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Participation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Participation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION_OPERATION_COUNT = SOURCED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.vigie.model.impl.ChargeImpl <em>Charge</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vigie.model.impl.ChargeImpl
	 * @see org.vigie.model.impl.VigiePackageImpl#getCharge()
	 * @generated
	 */
	int CHARGE = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHARGE__ID = SOURCED__ID;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHARGE__CITATIONS = SOURCED__CITATIONS;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHARGE__NOTE = SOURCED__NOTE;

	/**
	 * The feature id for the '<em><b>Case File</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHARGE__CASE_FILE = SOURCED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Participation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHARGE__PARTICIPATION = SOURCED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHARGE__TEXT = SOURCED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Article</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHARGE__ARTICLE = SOURCED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Offence Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHARGE__OFFENCE_CLASS = SOURCED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Maximum Penalty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHARGE__MAXIMUM_PENALTY = SOURCED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHARGE__FROM = SOURCED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHARGE__UNTIL = SOURCED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Requalified From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHARGE__REQUALIFIED_FROM = SOURCED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Requalified To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHARGE__REQUALIFIED_TO = SOURCED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHARGE__OUTCOME = SOURCED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Outcome Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHARGE__OUTCOME_DATE = SOURCED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Offence Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHARGE__OFFENCE_DATE = SOURCED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Clock Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHARGE__CLOCK_START = SOURCED_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Charge</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHARGE_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 14;

	/**
	 * The number of operations of the '<em>Charge</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHARGE_OPERATION_COUNT = SOURCED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.vigie.model.impl.CustodyPeriodImpl <em>Custody Period</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vigie.model.impl.CustodyPeriodImpl
	 * @see org.vigie.model.impl.VigiePackageImpl#getCustodyPeriod()
	 * @generated
	 */
	int CUSTODY_PERIOD = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_PERIOD__ID = SOURCED__ID;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_PERIOD__CITATIONS = SOURCED__CITATIONS;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_PERIOD__NOTE = SOURCED__NOTE;

	/**
	 * The feature id for the '<em><b>Case File</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_PERIOD__CASE_FILE = SOURCED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Participation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_PERIOD__PARTICIPATION = SOURCED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_PERIOD__LABEL = SOURCED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_PERIOD__FROM = SOURCED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_PERIOD__TO = SOURCED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Last Seen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_PERIOD__LAST_SEEN = SOURCED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Scheduled End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_PERIOD__SCHEDULED_END = SOURCED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_PERIOD__PLACE = SOURCED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Authority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_PERIOD__AUTHORITY = SOURCED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_PERIOD__KIND = SOURCED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Clock</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_PERIOD__CLOCK = SOURCED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_PERIOD__TITLE = SOURCED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Orders</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_PERIOD__ORDERS = SOURCED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Suspensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_PERIOD__SUSPENSIONS = SOURCED_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Custody Period</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_PERIOD_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 14;

	/**
	 * The number of operations of the '<em>Custody Period</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_PERIOD_OPERATION_COUNT = SOURCED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.vigie.model.impl.CustodyTitleImpl <em>Custody Title</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vigie.model.impl.CustodyTitleImpl
	 * @see org.vigie.model.impl.VigiePackageImpl#getCustodyTitle()
	 * @generated
	 */
	int CUSTODY_TITLE = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_TITLE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Jurisdiction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_TITLE__JURISDICTION = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_TITLE__STAGE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_TITLE__FROM = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Start Event</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_TITLE__START_EVENT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Same Day As Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_TITLE__SAME_DAY_AS_PERIOD = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Offence Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_TITLE__OFFENCE_CLASS = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Offence Class Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_TITLE__OFFENCE_CLASS_NOTE = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Maximum Penalty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_TITLE__MAXIMUM_PENALTY = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Orders</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_TITLE__ORDERS = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_TITLE__SENTENCE = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Reduction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_TITLE__REDUCTION = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Terrorism</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_TITLE__TERRORISM = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Domiciled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_TITLE__DOMICILED = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Prior Conviction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_TITLE__PRIOR_CONVICTION = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Listed Offence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_TITLE__LISTED_OFFENCE = IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Events</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_TITLE__EVENTS = IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Credits</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_TITLE__CREDITS = IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The number of structural features of the '<em>Custody Title</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_TITLE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The number of operations of the '<em>Custody Title</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_TITLE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.vigie.model.impl.LegalEventImpl <em>Legal Event</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vigie.model.impl.LegalEventImpl
	 * @see org.vigie.model.impl.VigiePackageImpl#getLegalEvent()
	 * @generated
	 */
	int LEGAL_EVENT = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_EVENT__ID = SOURCED__ID;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_EVENT__CITATIONS = SOURCED__CITATIONS;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_EVENT__NOTE = SOURCED__NOTE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_EVENT__NAME = SOURCED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_EVENT__DATE = SOURCED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Legal Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_EVENT_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Legal Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_EVENT_OPERATION_COUNT = SOURCED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.vigie.model.impl.CustodyOrderImpl <em>Custody Order</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vigie.model.impl.CustodyOrderImpl
	 * @see org.vigie.model.impl.VigiePackageImpl#getCustodyOrder()
	 * @generated
	 */
	int CUSTODY_ORDER = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_ORDER__ID = SOURCED__ID;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_ORDER__CITATIONS = SOURCED__CITATIONS;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_ORDER__NOTE = SOURCED__NOTE;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_ORDER__KIND = SOURCED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Ordered At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_ORDER__ORDERED_AT = SOURCED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Effective From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_ORDER__EFFECTIVE_FROM = SOURCED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_ORDER__LENGTH = SOURCED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Authority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_ORDER__AUTHORITY = SOURCED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Custody Order</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_ORDER_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Custody Order</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_ORDER_OPERATION_COUNT = SOURCED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.vigie.model.impl.SuspensionImpl <em>Suspension</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vigie.model.impl.SuspensionImpl
	 * @see org.vigie.model.impl.VigiePackageImpl#getSuspension()
	 * @generated
	 */
	int SUSPENSION = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUSPENSION__ID = SOURCED__ID;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUSPENSION__CITATIONS = SOURCED__CITATIONS;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUSPENSION__NOTE = SOURCED__NOTE;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUSPENSION__FROM = SOURCED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUSPENSION__UNTIL = SOURCED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Ground</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUSPENSION__GROUND = SOURCED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Suspension</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUSPENSION_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Suspension</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUSPENSION_OPERATION_COUNT = SOURCED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.vigie.model.impl.CreditImpl <em>Credit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vigie.model.impl.CreditImpl
	 * @see org.vigie.model.impl.VigiePackageImpl#getCredit()
	 * @generated
	 */
	int CREDIT = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREDIT__ID = SOURCED__ID;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREDIT__CITATIONS = SOURCED__CITATIONS;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREDIT__NOTE = SOURCED__NOTE;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREDIT__FROM = SOURCED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREDIT__UNTIL = SOURCED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Ground</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREDIT__GROUND = SOURCED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Credit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREDIT_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Credit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREDIT_OPERATION_COUNT = SOURCED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.vigie.model.impl.ProceedingImpl <em>Proceeding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vigie.model.impl.ProceedingImpl
	 * @see org.vigie.model.impl.VigiePackageImpl#getProceeding()
	 * @generated
	 */
	int PROCEEDING = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEEDING__ID = SOURCED__ID;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEEDING__CITATIONS = SOURCED__CITATIONS;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEEDING__NOTE = SOURCED__NOTE;

	/**
	 * The feature id for the '<em><b>Case File</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEEDING__CASE_FILE = SOURCED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Body</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEEDING__BODY = SOURCED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Phase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEEDING__PHASE = SOURCED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEEDING__REFERENCE = SOURCED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEEDING__FROM = SOURCED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEEDING__TO = SOURCED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Hearings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEEDING__HEARINGS = SOURCED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Proceeding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEEDING_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Proceeding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEEDING_OPERATION_COUNT = SOURCED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.vigie.model.impl.HearingImpl <em>Hearing</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vigie.model.impl.HearingImpl
	 * @see org.vigie.model.impl.VigiePackageImpl#getHearing()
	 * @generated
	 */
	int HEARING = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEARING__ID = SOURCED__ID;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEARING__CITATIONS = SOURCED__CITATIONS;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEARING__NOTE = SOURCED__NOTE;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEARING__DATE = SOURCED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Sense</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEARING__SENSE = SOURCED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Room</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEARING__ROOM = SOURCED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Set By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEARING__SET_BY = SOURCED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEARING__OUTCOME = SOURCED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Hearing</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEARING_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Hearing</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEARING_OPERATION_COUNT = SOURCED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.vigie.model.impl.StatusChangeImpl <em>Status Change</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vigie.model.impl.StatusChangeImpl
	 * @see org.vigie.model.impl.VigiePackageImpl#getStatusChange()
	 * @generated
	 */
	int STATUS_CHANGE = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATUS_CHANGE__ID = SOURCED__ID;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATUS_CHANGE__CITATIONS = SOURCED__CITATIONS;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATUS_CHANGE__NOTE = SOURCED__NOTE;

	/**
	 * The feature id for the '<em><b>Case File</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATUS_CHANGE__CASE_FILE = SOURCED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATUS_CHANGE__DATE = SOURCED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Sense</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATUS_CHANGE__SENSE = SOURCED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATUS_CHANGE__CODE = SOURCED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATUS_CHANGE__TEXT = SOURCED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Authority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATUS_CHANGE__AUTHORITY = SOURCED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Participation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATUS_CHANGE__PARTICIPATION = SOURCED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Charge</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATUS_CHANGE__CHARGE = SOURCED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Proceeding</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATUS_CHANGE__PROCEEDING = SOURCED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Status Change</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATUS_CHANGE_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Status Change</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATUS_CHANGE_OPERATION_COUNT = SOURCED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.vigie.model.impl.IncidentImpl <em>Incident</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vigie.model.impl.IncidentImpl
	 * @see org.vigie.model.impl.VigiePackageImpl#getIncident()
	 * @generated
	 */
	int INCIDENT = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__ID = SOURCED__ID;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__CITATIONS = SOURCED__CITATIONS;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__NOTE = SOURCED__NOTE;

	/**
	 * The feature id for the '<em><b>Case File</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__CASE_FILE = SOURCED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__LABEL = SOURCED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__PLACE = SOURCED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__DATE = SOURCED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Incident</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Incident</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT_OPERATION_COUNT = SOURCED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.vigie.model.impl.CountImpl <em>Count</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vigie.model.impl.CountImpl
	 * @see org.vigie.model.impl.VigiePackageImpl#getCount()
	 * @generated
	 */
	int COUNT = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT__ID = SOURCED__ID;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT__CITATIONS = SOURCED__CITATIONS;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT__NOTE = SOURCED__NOTE;

	/**
	 * The feature id for the '<em><b>Case File</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT__CASE_FILE = SOURCED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT__NUMBER = SOURCED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Qualifier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT__QUALIFIER = SOURCED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT__UNIT = SOURCED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Stated By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT__STATED_BY = SOURCED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Exactness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT__EXACTNESS = SOURCED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Count</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Count</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_OPERATION_COUNT = SOURCED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.vigie.model.impl.ConflictImpl <em>Conflict</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vigie.model.impl.ConflictImpl
	 * @see org.vigie.model.impl.VigiePackageImpl#getConflict()
	 * @generated
	 */
	int CONFLICT = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT__ID = SOURCED__ID;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT__CITATIONS = SOURCED__CITATIONS;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT__NOTE = SOURCED__NOTE;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT__TEXT = SOURCED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Conflict</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Conflict</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT_OPERATION_COUNT = SOURCED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.vigie.model.impl.CaseLinkImpl <em>Case Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vigie.model.impl.CaseLinkImpl
	 * @see org.vigie.model.impl.VigiePackageImpl#getCaseLink()
	 * @generated
	 */
	int CASE_LINK = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_LINK__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_LINK__TARGET = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_LINK__KIND = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Case Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_LINK_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Case Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_LINK_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.vigie.model.impl.DeadlineImpl <em>Deadline</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vigie.model.impl.DeadlineImpl
	 * @see org.vigie.model.impl.VigiePackageImpl#getDeadline()
	 * @generated
	 */
	int DEADLINE = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEADLINE__ID = SOURCED__ID;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEADLINE__CITATIONS = SOURCED__CITATIONS;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEADLINE__NOTE = SOURCED__NOTE;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEADLINE__KIND = SOURCED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEADLINE__TEXT = SOURCED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEADLINE__DUE = SOURCED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEADLINE__DONE = SOURCED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEADLINE__RULE = SOURCED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEADLINE__START = SOURCED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Respondent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEADLINE__RESPONDENT = SOURCED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Deadline</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEADLINE_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Deadline</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEADLINE_OPERATION_COUNT = SOURCED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.vigie.model.impl.NoteImpl <em>Note</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vigie.model.impl.NoteImpl
	 * @see org.vigie.model.impl.VigiePackageImpl#getNote()
	 * @generated
	 */
	int NOTE = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__ID = SOURCED__ID;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__CITATIONS = SOURCED__CITATIONS;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__NOTE = SOURCED__NOTE;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__KIND = SOURCED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__DATE = SOURCED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__AUTHOR = SOURCED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__TEXT = SOURCED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__DUE = SOURCED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__DONE = SOURCED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_OPERATION_COUNT = SOURCED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.vigie.model.impl.SourceImpl <em>Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vigie.model.impl.SourceImpl
	 * @see org.vigie.model.impl.VigiePackageImpl#getSource()
	 * @generated
	 */
	int SOURCE = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__ID = AGGREGATE__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__KIND = AGGREGATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Publisher</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__PUBLISHER = AGGREGATE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__TITLE = AGGREGATE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__DATE = AGGREGATE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__URL = AGGREGATE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Reliability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__RELIABILITY = AGGREGATE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__CONFIDENCE = AGGREGATE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__ATTACHMENTS = AGGREGATE_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_FEATURE_COUNT = AGGREGATE_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_OPERATION_COUNT = AGGREGATE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.vigie.model.impl.AttachmentImpl <em>Attachment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vigie.model.impl.AttachmentImpl
	 * @see org.vigie.model.impl.VigiePackageImpl#getAttachment()
	 * @generated
	 */
	int ATTACHMENT = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__MEDIA_TYPE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__SHA256 = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__SIZE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Attachment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Attachment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.vigie.model.impl.CitationImpl <em>Citation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vigie.model.impl.CitationImpl
	 * @see org.vigie.model.impl.VigiePackageImpl#getCitation()
	 * @generated
	 */
	int CITATION = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__SOURCE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Supports</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__SUPPORTS = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__PAGE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__QUOTE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Retained</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__RETAINED = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__REASON = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Citation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Citation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.vigie.model.DateSense <em>Date Sense</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vigie.model.DateSense
	 * @see org.vigie.model.impl.VigiePackageImpl#getDateSense()
	 * @generated
	 */
	int DATE_SENSE = 27;

	/**
	 * The meta object id for the '{@link org.vigie.model.ParticipationRole <em>Participation Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vigie.model.ParticipationRole
	 * @see org.vigie.model.impl.VigiePackageImpl#getParticipationRole()
	 * @generated
	 */
	int PARTICIPATION_ROLE = 28;

	/**
	 * The meta object id for the '{@link org.vigie.model.CustodyStage <em>Custody Stage</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vigie.model.CustodyStage
	 * @see org.vigie.model.impl.VigiePackageImpl#getCustodyStage()
	 * @generated
	 */
	int CUSTODY_STAGE = 29;

	/**
	 * The meta object id for the '{@link org.vigie.model.ClockMode <em>Clock Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vigie.model.ClockMode
	 * @see org.vigie.model.impl.VigiePackageImpl#getClockMode()
	 * @generated
	 */
	int CLOCK_MODE = 30;

	/**
	 * The meta object id for the '{@link org.vigie.model.OrderKind <em>Order Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vigie.model.OrderKind
	 * @see org.vigie.model.impl.VigiePackageImpl#getOrderKind()
	 * @generated
	 */
	int ORDER_KIND = 31;

	/**
	 * The meta object id for the '{@link org.vigie.model.Completeness <em>Completeness</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vigie.model.Completeness
	 * @see org.vigie.model.impl.VigiePackageImpl#getCompleteness()
	 * @generated
	 */
	int COMPLETENESS = 32;

	/**
	 * The meta object id for the '{@link org.vigie.model.ChargeOutcome <em>Charge Outcome</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vigie.model.ChargeOutcome
	 * @see org.vigie.model.impl.VigiePackageImpl#getChargeOutcome()
	 * @generated
	 */
	int CHARGE_OUTCOME = 33;

	/**
	 * The meta object id for the '{@link org.vigie.model.ClockStart <em>Clock Start</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vigie.model.ClockStart
	 * @see org.vigie.model.impl.VigiePackageImpl#getClockStart()
	 * @generated
	 */
	int CLOCK_START = 34;

	/**
	 * The meta object id for the '{@link org.vigie.model.CaseLinkKind <em>Case Link Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vigie.model.CaseLinkKind
	 * @see org.vigie.model.impl.VigiePackageImpl#getCaseLinkKind()
	 * @generated
	 */
	int CASE_LINK_KIND = 35;

	/**
	 * The meta object id for the '{@link org.vigie.model.EntryDeadlineKind <em>Entry Deadline Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vigie.model.EntryDeadlineKind
	 * @see org.vigie.model.impl.VigiePackageImpl#getEntryDeadlineKind()
	 * @generated
	 */
	int ENTRY_DEADLINE_KIND = 36;

	/**
	 * The meta object id for the '{@link org.vigie.model.CountExactness <em>Count Exactness</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vigie.model.CountExactness
	 * @see org.vigie.model.impl.VigiePackageImpl#getCountExactness()
	 * @generated
	 */
	int COUNT_EXACTNESS = 37;

	/**
	 * The meta object id for the '{@link org.vigie.model.NoteKind <em>Note Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vigie.model.NoteKind
	 * @see org.vigie.model.impl.VigiePackageImpl#getNoteKind()
	 * @generated
	 */
	int NOTE_KIND = 38;

	/**
	 * The meta object id for the '{@link org.vigie.model.SourceReliability <em>Source Reliability</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vigie.model.SourceReliability
	 * @see org.vigie.model.impl.VigiePackageImpl#getSourceReliability()
	 * @generated
	 */
	int SOURCE_RELIABILITY = 39;

	/**
	 * The meta object id for the '<em>Uncertain Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vigie.edtf.UncertainDate
	 * @see org.vigie.model.impl.VigiePackageImpl#getUncertainDate()
	 * @generated
	 */
	int UNCERTAIN_DATE = 40;


	/**
	 * Returns the meta object for class '{@link org.vigie.model.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Identified</em>'.
	 * @see org.vigie.model.Identified
	 * @generated
	 */
	EClass getIdentified();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Identified#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.vigie.model.Identified#getId()
	 * @see #getIdentified()
	 * @generated
	 */
	EAttribute getIdentified_Id();

	/**
	 * Returns the meta object for class '{@link org.vigie.model.Aggregate <em>Aggregate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Aggregate</em>'.
	 * @see org.vigie.model.Aggregate
	 * @generated
	 */
	EClass getAggregate();

	/**
	 * Returns the meta object for class '{@link org.vigie.model.Sourced <em>Sourced</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sourced</em>'.
	 * @see org.vigie.model.Sourced
	 * @generated
	 */
	EClass getSourced();

	/**
	 * Returns the meta object for the containment reference list '{@link org.vigie.model.Sourced#getCitations <em>Citations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Citations</em>'.
	 * @see org.vigie.model.Sourced#getCitations()
	 * @see #getSourced()
	 * @generated
	 */
	EReference getSourced_Citations();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Sourced#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.vigie.model.Sourced#getNote()
	 * @see #getSourced()
	 * @generated
	 */
	EAttribute getSourced_Note();

	/**
	 * Returns the meta object for class '{@link org.vigie.model.Register <em>Register</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Register</em>'.
	 * @see org.vigie.model.Register
	 * @generated
	 */
	EClass getRegister();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Register#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.vigie.model.Register#getName()
	 * @see #getRegister()
	 * @generated
	 */
	EAttribute getRegister_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Register#getOffice <em>Office</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Office</em>'.
	 * @see org.vigie.model.Register#getOffice()
	 * @see #getRegister()
	 * @generated
	 */
	EAttribute getRegister_Office();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Register#getJurisdiction <em>Jurisdiction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Jurisdiction</em>'.
	 * @see org.vigie.model.Register#getJurisdiction()
	 * @see #getRegister()
	 * @generated
	 */
	EAttribute getRegister_Jurisdiction();

	/**
	 * Returns the meta object for class '{@link org.vigie.model.CaseFile <em>Case File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Case File</em>'.
	 * @see org.vigie.model.CaseFile
	 * @generated
	 */
	EClass getCaseFile();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.CaseFile#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.vigie.model.CaseFile#getTitle()
	 * @see #getCaseFile()
	 * @generated
	 */
	EAttribute getCaseFile_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.CaseFile#getAccount <em>Account</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Account</em>'.
	 * @see org.vigie.model.CaseFile#getAccount()
	 * @see #getCaseFile()
	 * @generated
	 */
	EAttribute getCaseFile_Account();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.CaseFile#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.vigie.model.CaseFile#getKind()
	 * @see #getCaseFile()
	 * @generated
	 */
	EAttribute getCaseFile_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.CaseFile#getScheme <em>Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scheme</em>'.
	 * @see org.vigie.model.CaseFile#getScheme()
	 * @see #getCaseFile()
	 * @generated
	 */
	EAttribute getCaseFile_Scheme();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.CaseFile#isHeadline <em>Headline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Headline</em>'.
	 * @see org.vigie.model.CaseFile#isHeadline()
	 * @see #getCaseFile()
	 * @generated
	 */
	EAttribute getCaseFile_Headline();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.CaseFile#getJurisdiction <em>Jurisdiction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Jurisdiction</em>'.
	 * @see org.vigie.model.CaseFile#getJurisdiction()
	 * @see #getCaseFile()
	 * @generated
	 */
	EAttribute getCaseFile_Jurisdiction();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.CaseFile#getCourt <em>Court</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Court</em>'.
	 * @see org.vigie.model.CaseFile#getCourt()
	 * @see #getCaseFile()
	 * @generated
	 */
	EAttribute getCaseFile_Court();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.CaseFile#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.vigie.model.CaseFile#getPlace()
	 * @see #getCaseFile()
	 * @generated
	 */
	EAttribute getCaseFile_Place();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.CaseFile#getAllegations <em>Allegations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Allegations</em>'.
	 * @see org.vigie.model.CaseFile#getAllegations()
	 * @see #getCaseFile()
	 * @generated
	 */
	EAttribute getCaseFile_Allegations();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.CaseFile#isAgainstUnknown <em>Against Unknown</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Against Unknown</em>'.
	 * @see org.vigie.model.CaseFile#isAgainstUnknown()
	 * @see #getCaseFile()
	 * @generated
	 */
	EAttribute getCaseFile_AgainstUnknown();

	/**
	 * Returns the meta object for the containment reference list '{@link org.vigie.model.CaseFile#getParticipations <em>Participations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Participations</em>'.
	 * @see org.vigie.model.CaseFile#getParticipations()
	 * @see #getCaseFile()
	 * @generated
	 */
	EReference getCaseFile_Participations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.vigie.model.CaseFile#getCharges <em>Charges</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Charges</em>'.
	 * @see org.vigie.model.CaseFile#getCharges()
	 * @see #getCaseFile()
	 * @generated
	 */
	EReference getCaseFile_Charges();

	/**
	 * Returns the meta object for the containment reference list '{@link org.vigie.model.CaseFile#getCustodyPeriods <em>Custody Periods</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Custody Periods</em>'.
	 * @see org.vigie.model.CaseFile#getCustodyPeriods()
	 * @see #getCaseFile()
	 * @generated
	 */
	EReference getCaseFile_CustodyPeriods();

	/**
	 * Returns the meta object for the containment reference list '{@link org.vigie.model.CaseFile#getProceedings <em>Proceedings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Proceedings</em>'.
	 * @see org.vigie.model.CaseFile#getProceedings()
	 * @see #getCaseFile()
	 * @generated
	 */
	EReference getCaseFile_Proceedings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.vigie.model.CaseFile#getStatusChanges <em>Status Changes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Status Changes</em>'.
	 * @see org.vigie.model.CaseFile#getStatusChanges()
	 * @see #getCaseFile()
	 * @generated
	 */
	EReference getCaseFile_StatusChanges();

	/**
	 * Returns the meta object for the containment reference list '{@link org.vigie.model.CaseFile#getIncidents <em>Incidents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Incidents</em>'.
	 * @see org.vigie.model.CaseFile#getIncidents()
	 * @see #getCaseFile()
	 * @generated
	 */
	EReference getCaseFile_Incidents();

	/**
	 * Returns the meta object for the containment reference list '{@link org.vigie.model.CaseFile#getCounts <em>Counts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Counts</em>'.
	 * @see org.vigie.model.CaseFile#getCounts()
	 * @see #getCaseFile()
	 * @generated
	 */
	EReference getCaseFile_Counts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.vigie.model.CaseFile#getConflicts <em>Conflicts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Conflicts</em>'.
	 * @see org.vigie.model.CaseFile#getConflicts()
	 * @see #getCaseFile()
	 * @generated
	 */
	EReference getCaseFile_Conflicts();

	/**
	 * Returns the meta object for the attribute list '{@link org.vigie.model.CaseFile#getUnknowns <em>Unknowns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Unknowns</em>'.
	 * @see org.vigie.model.CaseFile#getUnknowns()
	 * @see #getCaseFile()
	 * @generated
	 */
	EAttribute getCaseFile_Unknowns();

	/**
	 * Returns the meta object for the attribute list '{@link org.vigie.model.CaseFile#getCautions <em>Cautions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Cautions</em>'.
	 * @see org.vigie.model.CaseFile#getCautions()
	 * @see #getCaseFile()
	 * @generated
	 */
	EAttribute getCaseFile_Cautions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.vigie.model.CaseFile#getLinks <em>Links</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Links</em>'.
	 * @see org.vigie.model.CaseFile#getLinks()
	 * @see #getCaseFile()
	 * @generated
	 */
	EReference getCaseFile_Links();

	/**
	 * Returns the meta object for the containment reference list '{@link org.vigie.model.CaseFile#getDeadlines <em>Deadlines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Deadlines</em>'.
	 * @see org.vigie.model.CaseFile#getDeadlines()
	 * @see #getCaseFile()
	 * @generated
	 */
	EReference getCaseFile_Deadlines();

	/**
	 * Returns the meta object for the containment reference list '{@link org.vigie.model.CaseFile#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Notes</em>'.
	 * @see org.vigie.model.CaseFile#getNotes()
	 * @see #getCaseFile()
	 * @generated
	 */
	EReference getCaseFile_Notes();

	/**
	 * Returns the meta object for class '{@link org.vigie.model.Person <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Person</em>'.
	 * @see org.vigie.model.Person
	 * @generated
	 */
	EClass getPerson();

	/**
	 * Returns the meta object for the containment reference list '{@link org.vigie.model.Person#getNames <em>Names</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Names</em>'.
	 * @see org.vigie.model.Person#getNames()
	 * @see #getPerson()
	 * @generated
	 */
	EReference getPerson_Names();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Person#isPublicFigure <em>Public Figure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Public Figure</em>'.
	 * @see org.vigie.model.Person#isPublicFigure()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_PublicFigure();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Person#isNameWithheld <em>Name Withheld</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name Withheld</em>'.
	 * @see org.vigie.model.Person#isNameWithheld()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_NameWithheld();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Person#getBirth <em>Birth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Birth</em>'.
	 * @see org.vigie.model.Person#getBirth()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Birth();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Person#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.vigie.model.Person#getNote()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Note();

	/**
	 * Returns the meta object for class '{@link org.vigie.model.PersonName <em>Person Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Person Name</em>'.
	 * @see org.vigie.model.PersonName
	 * @generated
	 */
	EClass getPersonName();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.PersonName#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.vigie.model.PersonName#getText()
	 * @see #getPersonName()
	 * @generated
	 */
	EAttribute getPersonName_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.PersonName#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.vigie.model.PersonName#getLanguage()
	 * @see #getPersonName()
	 * @generated
	 */
	EAttribute getPersonName_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.PersonName#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.vigie.model.PersonName#getKind()
	 * @see #getPersonName()
	 * @generated
	 */
	EAttribute getPersonName_Kind();

	/**
	 * Returns the meta object for class '{@link org.vigie.model.Participation <em>Participation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Participation</em>'.
	 * @see org.vigie.model.Participation
	 * @generated
	 */
	EClass getParticipation();

	/**
	 * Returns the meta object for the container reference '{@link org.vigie.model.Participation#getCaseFile <em>Case File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Case File</em>'.
	 * @see org.vigie.model.Participation#getCaseFile()
	 * @see #getParticipation()
	 * @generated
	 */
	EReference getParticipation_CaseFile();

	/**
	 * Returns the meta object for the reference '{@link org.vigie.model.Participation#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Person</em>'.
	 * @see org.vigie.model.Participation#getPerson()
	 * @see #getParticipation()
	 * @generated
	 */
	EReference getParticipation_Person();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Participation#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.vigie.model.Participation#getLabel()
	 * @see #getParticipation()
	 * @generated
	 */
	EAttribute getParticipation_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Participation#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.vigie.model.Participation#getRole()
	 * @see #getParticipation()
	 * @generated
	 */
	EAttribute getParticipation_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Participation#getRoleText <em>Role Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role Text</em>'.
	 * @see org.vigie.model.Participation#getRoleText()
	 * @see #getParticipation()
	 * @generated
	 */
	EAttribute getParticipation_RoleText();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Participation#isGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group</em>'.
	 * @see org.vigie.model.Participation#isGroup()
	 * @see #getParticipation()
	 * @generated
	 */
	EAttribute getParticipation_Group();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Participation#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.vigie.model.Participation#getFrom()
	 * @see #getParticipation()
	 * @generated
	 */
	EAttribute getParticipation_From();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Participation#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.vigie.model.Participation#getTo()
	 * @see #getParticipation()
	 * @generated
	 */
	EAttribute getParticipation_To();

	/**
	 * Returns the meta object for the reference list '{@link org.vigie.model.Participation#getCharges <em>Charges</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Charges</em>'.
	 * @see org.vigie.model.Participation#getCharges()
	 * @see #getParticipation()
	 * @generated
	 */
	EReference getParticipation_Charges();

	/**
	 * Returns the meta object for the reference list '{@link org.vigie.model.Participation#getCustodyPeriods <em>Custody Periods</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Custody Periods</em>'.
	 * @see org.vigie.model.Participation#getCustodyPeriods()
	 * @see #getParticipation()
	 * @generated
	 */
	EReference getParticipation_CustodyPeriods();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Participation#getAgeAtOffence <em>Age At Offence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Age At Offence</em>'.
	 * @see org.vigie.model.Participation#getAgeAtOffence()
	 * @see #getParticipation()
	 * @generated
	 */
	EAttribute getParticipation_AgeAtOffence();

	/**
	 * Returns the meta object for class '{@link org.vigie.model.Charge <em>Charge</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Charge</em>'.
	 * @see org.vigie.model.Charge
	 * @generated
	 */
	EClass getCharge();

	/**
	 * Returns the meta object for the container reference '{@link org.vigie.model.Charge#getCaseFile <em>Case File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Case File</em>'.
	 * @see org.vigie.model.Charge#getCaseFile()
	 * @see #getCharge()
	 * @generated
	 */
	EReference getCharge_CaseFile();

	/**
	 * Returns the meta object for the reference '{@link org.vigie.model.Charge#getParticipation <em>Participation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Participation</em>'.
	 * @see org.vigie.model.Charge#getParticipation()
	 * @see #getCharge()
	 * @generated
	 */
	EReference getCharge_Participation();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Charge#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.vigie.model.Charge#getText()
	 * @see #getCharge()
	 * @generated
	 */
	EAttribute getCharge_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Charge#getArticle <em>Article</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Article</em>'.
	 * @see org.vigie.model.Charge#getArticle()
	 * @see #getCharge()
	 * @generated
	 */
	EAttribute getCharge_Article();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Charge#getOffenceClass <em>Offence Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offence Class</em>'.
	 * @see org.vigie.model.Charge#getOffenceClass()
	 * @see #getCharge()
	 * @generated
	 */
	EAttribute getCharge_OffenceClass();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Charge#getMaximumPenalty <em>Maximum Penalty</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum Penalty</em>'.
	 * @see org.vigie.model.Charge#getMaximumPenalty()
	 * @see #getCharge()
	 * @generated
	 */
	EAttribute getCharge_MaximumPenalty();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Charge#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.vigie.model.Charge#getFrom()
	 * @see #getCharge()
	 * @generated
	 */
	EAttribute getCharge_From();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Charge#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see org.vigie.model.Charge#getUntil()
	 * @see #getCharge()
	 * @generated
	 */
	EAttribute getCharge_Until();

	/**
	 * Returns the meta object for the reference '{@link org.vigie.model.Charge#getRequalifiedFrom <em>Requalified From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Requalified From</em>'.
	 * @see org.vigie.model.Charge#getRequalifiedFrom()
	 * @see #getCharge()
	 * @generated
	 */
	EReference getCharge_RequalifiedFrom();

	/**
	 * Returns the meta object for the reference '{@link org.vigie.model.Charge#getRequalifiedTo <em>Requalified To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Requalified To</em>'.
	 * @see org.vigie.model.Charge#getRequalifiedTo()
	 * @see #getCharge()
	 * @generated
	 */
	EReference getCharge_RequalifiedTo();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Charge#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see org.vigie.model.Charge#getOutcome()
	 * @see #getCharge()
	 * @generated
	 */
	EAttribute getCharge_Outcome();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Charge#getOutcomeDate <em>Outcome Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome Date</em>'.
	 * @see org.vigie.model.Charge#getOutcomeDate()
	 * @see #getCharge()
	 * @generated
	 */
	EAttribute getCharge_OutcomeDate();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Charge#getOffenceDate <em>Offence Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offence Date</em>'.
	 * @see org.vigie.model.Charge#getOffenceDate()
	 * @see #getCharge()
	 * @generated
	 */
	EAttribute getCharge_OffenceDate();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Charge#getClockStart <em>Clock Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clock Start</em>'.
	 * @see org.vigie.model.Charge#getClockStart()
	 * @see #getCharge()
	 * @generated
	 */
	EAttribute getCharge_ClockStart();

	/**
	 * Returns the meta object for class '{@link org.vigie.model.CustodyPeriod <em>Custody Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Custody Period</em>'.
	 * @see org.vigie.model.CustodyPeriod
	 * @generated
	 */
	EClass getCustodyPeriod();

	/**
	 * Returns the meta object for the container reference '{@link org.vigie.model.CustodyPeriod#getCaseFile <em>Case File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Case File</em>'.
	 * @see org.vigie.model.CustodyPeriod#getCaseFile()
	 * @see #getCustodyPeriod()
	 * @generated
	 */
	EReference getCustodyPeriod_CaseFile();

	/**
	 * Returns the meta object for the reference '{@link org.vigie.model.CustodyPeriod#getParticipation <em>Participation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Participation</em>'.
	 * @see org.vigie.model.CustodyPeriod#getParticipation()
	 * @see #getCustodyPeriod()
	 * @generated
	 */
	EReference getCustodyPeriod_Participation();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.CustodyPeriod#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.vigie.model.CustodyPeriod#getLabel()
	 * @see #getCustodyPeriod()
	 * @generated
	 */
	EAttribute getCustodyPeriod_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.CustodyPeriod#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.vigie.model.CustodyPeriod#getFrom()
	 * @see #getCustodyPeriod()
	 * @generated
	 */
	EAttribute getCustodyPeriod_From();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.CustodyPeriod#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.vigie.model.CustodyPeriod#getTo()
	 * @see #getCustodyPeriod()
	 * @generated
	 */
	EAttribute getCustodyPeriod_To();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.CustodyPeriod#getLastSeen <em>Last Seen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Seen</em>'.
	 * @see org.vigie.model.CustodyPeriod#getLastSeen()
	 * @see #getCustodyPeriod()
	 * @generated
	 */
	EAttribute getCustodyPeriod_LastSeen();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.CustodyPeriod#getScheduledEnd <em>Scheduled End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scheduled End</em>'.
	 * @see org.vigie.model.CustodyPeriod#getScheduledEnd()
	 * @see #getCustodyPeriod()
	 * @generated
	 */
	EAttribute getCustodyPeriod_ScheduledEnd();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.CustodyPeriod#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.vigie.model.CustodyPeriod#getPlace()
	 * @see #getCustodyPeriod()
	 * @generated
	 */
	EAttribute getCustodyPeriod_Place();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.CustodyPeriod#getAuthority <em>Authority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Authority</em>'.
	 * @see org.vigie.model.CustodyPeriod#getAuthority()
	 * @see #getCustodyPeriod()
	 * @generated
	 */
	EAttribute getCustodyPeriod_Authority();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.CustodyPeriod#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.vigie.model.CustodyPeriod#getKind()
	 * @see #getCustodyPeriod()
	 * @generated
	 */
	EAttribute getCustodyPeriod_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.CustodyPeriod#getClock <em>Clock</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clock</em>'.
	 * @see org.vigie.model.CustodyPeriod#getClock()
	 * @see #getCustodyPeriod()
	 * @generated
	 */
	EAttribute getCustodyPeriod_Clock();

	/**
	 * Returns the meta object for the containment reference '{@link org.vigie.model.CustodyPeriod#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Title</em>'.
	 * @see org.vigie.model.CustodyPeriod#getTitle()
	 * @see #getCustodyPeriod()
	 * @generated
	 */
	EReference getCustodyPeriod_Title();

	/**
	 * Returns the meta object for the containment reference list '{@link org.vigie.model.CustodyPeriod#getOrders <em>Orders</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Orders</em>'.
	 * @see org.vigie.model.CustodyPeriod#getOrders()
	 * @see #getCustodyPeriod()
	 * @generated
	 */
	EReference getCustodyPeriod_Orders();

	/**
	 * Returns the meta object for the containment reference list '{@link org.vigie.model.CustodyPeriod#getSuspensions <em>Suspensions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Suspensions</em>'.
	 * @see org.vigie.model.CustodyPeriod#getSuspensions()
	 * @see #getCustodyPeriod()
	 * @generated
	 */
	EReference getCustodyPeriod_Suspensions();

	/**
	 * Returns the meta object for class '{@link org.vigie.model.CustodyTitle <em>Custody Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Custody Title</em>'.
	 * @see org.vigie.model.CustodyTitle
	 * @generated
	 */
	EClass getCustodyTitle();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.CustodyTitle#getJurisdiction <em>Jurisdiction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Jurisdiction</em>'.
	 * @see org.vigie.model.CustodyTitle#getJurisdiction()
	 * @see #getCustodyTitle()
	 * @generated
	 */
	EAttribute getCustodyTitle_Jurisdiction();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.CustodyTitle#getStage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stage</em>'.
	 * @see org.vigie.model.CustodyTitle#getStage()
	 * @see #getCustodyTitle()
	 * @generated
	 */
	EAttribute getCustodyTitle_Stage();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.CustodyTitle#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.vigie.model.CustodyTitle#getFrom()
	 * @see #getCustodyTitle()
	 * @generated
	 */
	EAttribute getCustodyTitle_From();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.CustodyTitle#getStartEvent <em>Start Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Event</em>'.
	 * @see org.vigie.model.CustodyTitle#getStartEvent()
	 * @see #getCustodyTitle()
	 * @generated
	 */
	EAttribute getCustodyTitle_StartEvent();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.CustodyTitle#isSameDayAsPeriod <em>Same Day As Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Same Day As Period</em>'.
	 * @see org.vigie.model.CustodyTitle#isSameDayAsPeriod()
	 * @see #getCustodyTitle()
	 * @generated
	 */
	EAttribute getCustodyTitle_SameDayAsPeriod();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.CustodyTitle#getOffenceClass <em>Offence Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offence Class</em>'.
	 * @see org.vigie.model.CustodyTitle#getOffenceClass()
	 * @see #getCustodyTitle()
	 * @generated
	 */
	EAttribute getCustodyTitle_OffenceClass();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.CustodyTitle#getOffenceClassNote <em>Offence Class Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offence Class Note</em>'.
	 * @see org.vigie.model.CustodyTitle#getOffenceClassNote()
	 * @see #getCustodyTitle()
	 * @generated
	 */
	EAttribute getCustodyTitle_OffenceClassNote();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.CustodyTitle#getMaximumPenalty <em>Maximum Penalty</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum Penalty</em>'.
	 * @see org.vigie.model.CustodyTitle#getMaximumPenalty()
	 * @see #getCustodyTitle()
	 * @generated
	 */
	EAttribute getCustodyTitle_MaximumPenalty();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.CustodyTitle#getOrders <em>Orders</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Orders</em>'.
	 * @see org.vigie.model.CustodyTitle#getOrders()
	 * @see #getCustodyTitle()
	 * @generated
	 */
	EAttribute getCustodyTitle_Orders();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.CustodyTitle#getSentence <em>Sentence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sentence</em>'.
	 * @see org.vigie.model.CustodyTitle#getSentence()
	 * @see #getCustodyTitle()
	 * @generated
	 */
	EAttribute getCustodyTitle_Sentence();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.CustodyTitle#getReduction <em>Reduction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reduction</em>'.
	 * @see org.vigie.model.CustodyTitle#getReduction()
	 * @see #getCustodyTitle()
	 * @generated
	 */
	EAttribute getCustodyTitle_Reduction();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.CustodyTitle#getTerrorism <em>Terrorism</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Terrorism</em>'.
	 * @see org.vigie.model.CustodyTitle#getTerrorism()
	 * @see #getCustodyTitle()
	 * @generated
	 */
	EAttribute getCustodyTitle_Terrorism();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.CustodyTitle#getDomiciled <em>Domiciled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Domiciled</em>'.
	 * @see org.vigie.model.CustodyTitle#getDomiciled()
	 * @see #getCustodyTitle()
	 * @generated
	 */
	EAttribute getCustodyTitle_Domiciled();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.CustodyTitle#getPriorConviction <em>Prior Conviction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Prior Conviction</em>'.
	 * @see org.vigie.model.CustodyTitle#getPriorConviction()
	 * @see #getCustodyTitle()
	 * @generated
	 */
	EAttribute getCustodyTitle_PriorConviction();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.CustodyTitle#getListedOffence <em>Listed Offence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Listed Offence</em>'.
	 * @see org.vigie.model.CustodyTitle#getListedOffence()
	 * @see #getCustodyTitle()
	 * @generated
	 */
	EAttribute getCustodyTitle_ListedOffence();

	/**
	 * Returns the meta object for the containment reference list '{@link org.vigie.model.CustodyTitle#getEvents <em>Events</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Events</em>'.
	 * @see org.vigie.model.CustodyTitle#getEvents()
	 * @see #getCustodyTitle()
	 * @generated
	 */
	EReference getCustodyTitle_Events();

	/**
	 * Returns the meta object for the containment reference list '{@link org.vigie.model.CustodyTitle#getCredits <em>Credits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Credits</em>'.
	 * @see org.vigie.model.CustodyTitle#getCredits()
	 * @see #getCustodyTitle()
	 * @generated
	 */
	EReference getCustodyTitle_Credits();

	/**
	 * Returns the meta object for class '{@link org.vigie.model.LegalEvent <em>Legal Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Legal Event</em>'.
	 * @see org.vigie.model.LegalEvent
	 * @generated
	 */
	EClass getLegalEvent();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.LegalEvent#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.vigie.model.LegalEvent#getName()
	 * @see #getLegalEvent()
	 * @generated
	 */
	EAttribute getLegalEvent_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.LegalEvent#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.vigie.model.LegalEvent#getDate()
	 * @see #getLegalEvent()
	 * @generated
	 */
	EAttribute getLegalEvent_Date();

	/**
	 * Returns the meta object for class '{@link org.vigie.model.CustodyOrder <em>Custody Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Custody Order</em>'.
	 * @see org.vigie.model.CustodyOrder
	 * @generated
	 */
	EClass getCustodyOrder();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.CustodyOrder#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.vigie.model.CustodyOrder#getKind()
	 * @see #getCustodyOrder()
	 * @generated
	 */
	EAttribute getCustodyOrder_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.CustodyOrder#getOrderedAt <em>Ordered At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ordered At</em>'.
	 * @see org.vigie.model.CustodyOrder#getOrderedAt()
	 * @see #getCustodyOrder()
	 * @generated
	 */
	EAttribute getCustodyOrder_OrderedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.CustodyOrder#getEffectiveFrom <em>Effective From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effective From</em>'.
	 * @see org.vigie.model.CustodyOrder#getEffectiveFrom()
	 * @see #getCustodyOrder()
	 * @generated
	 */
	EAttribute getCustodyOrder_EffectiveFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.CustodyOrder#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.vigie.model.CustodyOrder#getLength()
	 * @see #getCustodyOrder()
	 * @generated
	 */
	EAttribute getCustodyOrder_Length();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.CustodyOrder#getAuthority <em>Authority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Authority</em>'.
	 * @see org.vigie.model.CustodyOrder#getAuthority()
	 * @see #getCustodyOrder()
	 * @generated
	 */
	EAttribute getCustodyOrder_Authority();

	/**
	 * Returns the meta object for class '{@link org.vigie.model.Suspension <em>Suspension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Suspension</em>'.
	 * @see org.vigie.model.Suspension
	 * @generated
	 */
	EClass getSuspension();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Suspension#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.vigie.model.Suspension#getFrom()
	 * @see #getSuspension()
	 * @generated
	 */
	EAttribute getSuspension_From();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Suspension#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see org.vigie.model.Suspension#getUntil()
	 * @see #getSuspension()
	 * @generated
	 */
	EAttribute getSuspension_Until();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Suspension#getGround <em>Ground</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ground</em>'.
	 * @see org.vigie.model.Suspension#getGround()
	 * @see #getSuspension()
	 * @generated
	 */
	EAttribute getSuspension_Ground();

	/**
	 * Returns the meta object for class '{@link org.vigie.model.Credit <em>Credit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Credit</em>'.
	 * @see org.vigie.model.Credit
	 * @generated
	 */
	EClass getCredit();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Credit#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.vigie.model.Credit#getFrom()
	 * @see #getCredit()
	 * @generated
	 */
	EAttribute getCredit_From();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Credit#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see org.vigie.model.Credit#getUntil()
	 * @see #getCredit()
	 * @generated
	 */
	EAttribute getCredit_Until();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Credit#getGround <em>Ground</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ground</em>'.
	 * @see org.vigie.model.Credit#getGround()
	 * @see #getCredit()
	 * @generated
	 */
	EAttribute getCredit_Ground();

	/**
	 * Returns the meta object for class '{@link org.vigie.model.Proceeding <em>Proceeding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Proceeding</em>'.
	 * @see org.vigie.model.Proceeding
	 * @generated
	 */
	EClass getProceeding();

	/**
	 * Returns the meta object for the container reference '{@link org.vigie.model.Proceeding#getCaseFile <em>Case File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Case File</em>'.
	 * @see org.vigie.model.Proceeding#getCaseFile()
	 * @see #getProceeding()
	 * @generated
	 */
	EReference getProceeding_CaseFile();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Proceeding#getBody <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Body</em>'.
	 * @see org.vigie.model.Proceeding#getBody()
	 * @see #getProceeding()
	 * @generated
	 */
	EAttribute getProceeding_Body();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Proceeding#getPhase <em>Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phase</em>'.
	 * @see org.vigie.model.Proceeding#getPhase()
	 * @see #getProceeding()
	 * @generated
	 */
	EAttribute getProceeding_Phase();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Proceeding#getReference <em>Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reference</em>'.
	 * @see org.vigie.model.Proceeding#getReference()
	 * @see #getProceeding()
	 * @generated
	 */
	EAttribute getProceeding_Reference();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Proceeding#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.vigie.model.Proceeding#getFrom()
	 * @see #getProceeding()
	 * @generated
	 */
	EAttribute getProceeding_From();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Proceeding#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.vigie.model.Proceeding#getTo()
	 * @see #getProceeding()
	 * @generated
	 */
	EAttribute getProceeding_To();

	/**
	 * Returns the meta object for the containment reference list '{@link org.vigie.model.Proceeding#getHearings <em>Hearings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Hearings</em>'.
	 * @see org.vigie.model.Proceeding#getHearings()
	 * @see #getProceeding()
	 * @generated
	 */
	EReference getProceeding_Hearings();

	/**
	 * Returns the meta object for class '{@link org.vigie.model.Hearing <em>Hearing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Hearing</em>'.
	 * @see org.vigie.model.Hearing
	 * @generated
	 */
	EClass getHearing();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Hearing#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.vigie.model.Hearing#getDate()
	 * @see #getHearing()
	 * @generated
	 */
	EAttribute getHearing_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Hearing#getSense <em>Sense</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sense</em>'.
	 * @see org.vigie.model.Hearing#getSense()
	 * @see #getHearing()
	 * @generated
	 */
	EAttribute getHearing_Sense();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Hearing#getRoom <em>Room</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Room</em>'.
	 * @see org.vigie.model.Hearing#getRoom()
	 * @see #getHearing()
	 * @generated
	 */
	EAttribute getHearing_Room();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Hearing#getSetBy <em>Set By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Set By</em>'.
	 * @see org.vigie.model.Hearing#getSetBy()
	 * @see #getHearing()
	 * @generated
	 */
	EAttribute getHearing_SetBy();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Hearing#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see org.vigie.model.Hearing#getOutcome()
	 * @see #getHearing()
	 * @generated
	 */
	EAttribute getHearing_Outcome();

	/**
	 * Returns the meta object for class '{@link org.vigie.model.StatusChange <em>Status Change</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Status Change</em>'.
	 * @see org.vigie.model.StatusChange
	 * @generated
	 */
	EClass getStatusChange();

	/**
	 * Returns the meta object for the container reference '{@link org.vigie.model.StatusChange#getCaseFile <em>Case File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Case File</em>'.
	 * @see org.vigie.model.StatusChange#getCaseFile()
	 * @see #getStatusChange()
	 * @generated
	 */
	EReference getStatusChange_CaseFile();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.StatusChange#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.vigie.model.StatusChange#getDate()
	 * @see #getStatusChange()
	 * @generated
	 */
	EAttribute getStatusChange_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.StatusChange#getSense <em>Sense</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sense</em>'.
	 * @see org.vigie.model.StatusChange#getSense()
	 * @see #getStatusChange()
	 * @generated
	 */
	EAttribute getStatusChange_Sense();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.StatusChange#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.vigie.model.StatusChange#getCode()
	 * @see #getStatusChange()
	 * @generated
	 */
	EAttribute getStatusChange_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.StatusChange#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.vigie.model.StatusChange#getText()
	 * @see #getStatusChange()
	 * @generated
	 */
	EAttribute getStatusChange_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.StatusChange#getAuthority <em>Authority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Authority</em>'.
	 * @see org.vigie.model.StatusChange#getAuthority()
	 * @see #getStatusChange()
	 * @generated
	 */
	EAttribute getStatusChange_Authority();

	/**
	 * Returns the meta object for the reference '{@link org.vigie.model.StatusChange#getParticipation <em>Participation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Participation</em>'.
	 * @see org.vigie.model.StatusChange#getParticipation()
	 * @see #getStatusChange()
	 * @generated
	 */
	EReference getStatusChange_Participation();

	/**
	 * Returns the meta object for the reference '{@link org.vigie.model.StatusChange#getCharge <em>Charge</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Charge</em>'.
	 * @see org.vigie.model.StatusChange#getCharge()
	 * @see #getStatusChange()
	 * @generated
	 */
	EReference getStatusChange_Charge();

	/**
	 * Returns the meta object for the reference '{@link org.vigie.model.StatusChange#getProceeding <em>Proceeding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Proceeding</em>'.
	 * @see org.vigie.model.StatusChange#getProceeding()
	 * @see #getStatusChange()
	 * @generated
	 */
	EReference getStatusChange_Proceeding();

	/**
	 * Returns the meta object for class '{@link org.vigie.model.Incident <em>Incident</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Incident</em>'.
	 * @see org.vigie.model.Incident
	 * @generated
	 */
	EClass getIncident();

	/**
	 * Returns the meta object for the container reference '{@link org.vigie.model.Incident#getCaseFile <em>Case File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Case File</em>'.
	 * @see org.vigie.model.Incident#getCaseFile()
	 * @see #getIncident()
	 * @generated
	 */
	EReference getIncident_CaseFile();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Incident#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.vigie.model.Incident#getLabel()
	 * @see #getIncident()
	 * @generated
	 */
	EAttribute getIncident_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Incident#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.vigie.model.Incident#getPlace()
	 * @see #getIncident()
	 * @generated
	 */
	EAttribute getIncident_Place();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Incident#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.vigie.model.Incident#getDate()
	 * @see #getIncident()
	 * @generated
	 */
	EAttribute getIncident_Date();

	/**
	 * Returns the meta object for class '{@link org.vigie.model.Count <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Count</em>'.
	 * @see org.vigie.model.Count
	 * @generated
	 */
	EClass getCount();

	/**
	 * Returns the meta object for the container reference '{@link org.vigie.model.Count#getCaseFile <em>Case File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Case File</em>'.
	 * @see org.vigie.model.Count#getCaseFile()
	 * @see #getCount()
	 * @generated
	 */
	EReference getCount_CaseFile();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Count#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.vigie.model.Count#getNumber()
	 * @see #getCount()
	 * @generated
	 */
	EAttribute getCount_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Count#getQualifier <em>Qualifier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Qualifier</em>'.
	 * @see org.vigie.model.Count#getQualifier()
	 * @see #getCount()
	 * @generated
	 */
	EAttribute getCount_Qualifier();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Count#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.vigie.model.Count#getUnit()
	 * @see #getCount()
	 * @generated
	 */
	EAttribute getCount_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Count#getStatedBy <em>Stated By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stated By</em>'.
	 * @see org.vigie.model.Count#getStatedBy()
	 * @see #getCount()
	 * @generated
	 */
	EAttribute getCount_StatedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Count#getExactness <em>Exactness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exactness</em>'.
	 * @see org.vigie.model.Count#getExactness()
	 * @see #getCount()
	 * @generated
	 */
	EAttribute getCount_Exactness();

	/**
	 * Returns the meta object for class '{@link org.vigie.model.Conflict <em>Conflict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Conflict</em>'.
	 * @see org.vigie.model.Conflict
	 * @generated
	 */
	EClass getConflict();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Conflict#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.vigie.model.Conflict#getText()
	 * @see #getConflict()
	 * @generated
	 */
	EAttribute getConflict_Text();

	/**
	 * Returns the meta object for class '{@link org.vigie.model.CaseLink <em>Case Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Case Link</em>'.
	 * @see org.vigie.model.CaseLink
	 * @generated
	 */
	EClass getCaseLink();

	/**
	 * Returns the meta object for the reference '{@link org.vigie.model.CaseLink#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see org.vigie.model.CaseLink#getTarget()
	 * @see #getCaseLink()
	 * @generated
	 */
	EReference getCaseLink_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.CaseLink#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.vigie.model.CaseLink#getKind()
	 * @see #getCaseLink()
	 * @generated
	 */
	EAttribute getCaseLink_Kind();

	/**
	 * Returns the meta object for class '{@link org.vigie.model.Deadline <em>Deadline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Deadline</em>'.
	 * @see org.vigie.model.Deadline
	 * @generated
	 */
	EClass getDeadline();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Deadline#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.vigie.model.Deadline#getKind()
	 * @see #getDeadline()
	 * @generated
	 */
	EAttribute getDeadline_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Deadline#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.vigie.model.Deadline#getText()
	 * @see #getDeadline()
	 * @generated
	 */
	EAttribute getDeadline_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Deadline#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.vigie.model.Deadline#getDue()
	 * @see #getDeadline()
	 * @generated
	 */
	EAttribute getDeadline_Due();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Deadline#getDone <em>Done</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done</em>'.
	 * @see org.vigie.model.Deadline#getDone()
	 * @see #getDeadline()
	 * @generated
	 */
	EAttribute getDeadline_Done();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Deadline#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see org.vigie.model.Deadline#getRule()
	 * @see #getDeadline()
	 * @generated
	 */
	EAttribute getDeadline_Rule();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Deadline#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.vigie.model.Deadline#getStart()
	 * @see #getDeadline()
	 * @generated
	 */
	EAttribute getDeadline_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Deadline#getRespondent <em>Respondent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Respondent</em>'.
	 * @see org.vigie.model.Deadline#getRespondent()
	 * @see #getDeadline()
	 * @generated
	 */
	EAttribute getDeadline_Respondent();

	/**
	 * Returns the meta object for class '{@link org.vigie.model.Note <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Note</em>'.
	 * @see org.vigie.model.Note
	 * @generated
	 */
	EClass getNote();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Note#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.vigie.model.Note#getKind()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Note#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.vigie.model.Note#getDate()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Note#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.vigie.model.Note#getAuthor()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Note#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.vigie.model.Note#getText()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Note#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.vigie.model.Note#getDue()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Due();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Note#getDone <em>Done</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done</em>'.
	 * @see org.vigie.model.Note#getDone()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Done();

	/**
	 * Returns the meta object for class '{@link org.vigie.model.Source <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source</em>'.
	 * @see org.vigie.model.Source
	 * @generated
	 */
	EClass getSource();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Source#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.vigie.model.Source#getKind()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Source#getPublisher <em>Publisher</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Publisher</em>'.
	 * @see org.vigie.model.Source#getPublisher()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Publisher();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Source#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.vigie.model.Source#getTitle()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Source#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.vigie.model.Source#getDate()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Source#getUrl <em>Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Url</em>'.
	 * @see org.vigie.model.Source#getUrl()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Url();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Source#getReliability <em>Reliability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reliability</em>'.
	 * @see org.vigie.model.Source#getReliability()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Reliability();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Source#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.vigie.model.Source#getConfidence()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Confidence();

	/**
	 * Returns the meta object for the containment reference list '{@link org.vigie.model.Source#getAttachments <em>Attachments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attachments</em>'.
	 * @see org.vigie.model.Source#getAttachments()
	 * @see #getSource()
	 * @generated
	 */
	EReference getSource_Attachments();

	/**
	 * Returns the meta object for class '{@link org.vigie.model.Attachment <em>Attachment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attachment</em>'.
	 * @see org.vigie.model.Attachment
	 * @generated
	 */
	EClass getAttachment();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Attachment#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.vigie.model.Attachment#getName()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Attachment#getMediaType <em>Media Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Media Type</em>'.
	 * @see org.vigie.model.Attachment#getMediaType()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_MediaType();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Attachment#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.vigie.model.Attachment#getSha256()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Attachment#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.vigie.model.Attachment#getSize()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Size();

	/**
	 * Returns the meta object for class '{@link org.vigie.model.Citation <em>Citation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Citation</em>'.
	 * @see org.vigie.model.Citation
	 * @generated
	 */
	EClass getCitation();

	/**
	 * Returns the meta object for the reference '{@link org.vigie.model.Citation#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.vigie.model.Citation#getSource()
	 * @see #getCitation()
	 * @generated
	 */
	EReference getCitation_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Citation#getSupports <em>Supports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Supports</em>'.
	 * @see org.vigie.model.Citation#getSupports()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_Supports();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Citation#getPage <em>Page</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Page</em>'.
	 * @see org.vigie.model.Citation#getPage()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_Page();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Citation#getQuote <em>Quote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quote</em>'.
	 * @see org.vigie.model.Citation#getQuote()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_Quote();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Citation#isRetained <em>Retained</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Retained</em>'.
	 * @see org.vigie.model.Citation#isRetained()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_Retained();

	/**
	 * Returns the meta object for the attribute '{@link org.vigie.model.Citation#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.vigie.model.Citation#getReason()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_Reason();

	/**
	 * Returns the meta object for enum '{@link org.vigie.model.DateSense <em>Date Sense</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Date Sense</em>'.
	 * @see org.vigie.model.DateSense
	 * @generated
	 */
	EEnum getDateSense();

	/**
	 * Returns the meta object for enum '{@link org.vigie.model.ParticipationRole <em>Participation Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Participation Role</em>'.
	 * @see org.vigie.model.ParticipationRole
	 * @generated
	 */
	EEnum getParticipationRole();

	/**
	 * Returns the meta object for enum '{@link org.vigie.model.CustodyStage <em>Custody Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Custody Stage</em>'.
	 * @see org.vigie.model.CustodyStage
	 * @generated
	 */
	EEnum getCustodyStage();

	/**
	 * Returns the meta object for enum '{@link org.vigie.model.ClockMode <em>Clock Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Clock Mode</em>'.
	 * @see org.vigie.model.ClockMode
	 * @generated
	 */
	EEnum getClockMode();

	/**
	 * Returns the meta object for enum '{@link org.vigie.model.OrderKind <em>Order Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Order Kind</em>'.
	 * @see org.vigie.model.OrderKind
	 * @generated
	 */
	EEnum getOrderKind();

	/**
	 * Returns the meta object for enum '{@link org.vigie.model.Completeness <em>Completeness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Completeness</em>'.
	 * @see org.vigie.model.Completeness
	 * @generated
	 */
	EEnum getCompleteness();

	/**
	 * Returns the meta object for enum '{@link org.vigie.model.ChargeOutcome <em>Charge Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Charge Outcome</em>'.
	 * @see org.vigie.model.ChargeOutcome
	 * @generated
	 */
	EEnum getChargeOutcome();

	/**
	 * Returns the meta object for enum '{@link org.vigie.model.ClockStart <em>Clock Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Clock Start</em>'.
	 * @see org.vigie.model.ClockStart
	 * @generated
	 */
	EEnum getClockStart();

	/**
	 * Returns the meta object for enum '{@link org.vigie.model.CaseLinkKind <em>Case Link Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Case Link Kind</em>'.
	 * @see org.vigie.model.CaseLinkKind
	 * @generated
	 */
	EEnum getCaseLinkKind();

	/**
	 * Returns the meta object for enum '{@link org.vigie.model.EntryDeadlineKind <em>Entry Deadline Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Entry Deadline Kind</em>'.
	 * @see org.vigie.model.EntryDeadlineKind
	 * @generated
	 */
	EEnum getEntryDeadlineKind();

	/**
	 * Returns the meta object for enum '{@link org.vigie.model.CountExactness <em>Count Exactness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Count Exactness</em>'.
	 * @see org.vigie.model.CountExactness
	 * @generated
	 */
	EEnum getCountExactness();

	/**
	 * Returns the meta object for enum '{@link org.vigie.model.NoteKind <em>Note Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Note Kind</em>'.
	 * @see org.vigie.model.NoteKind
	 * @generated
	 */
	EEnum getNoteKind();

	/**
	 * Returns the meta object for enum '{@link org.vigie.model.SourceReliability <em>Source Reliability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Source Reliability</em>'.
	 * @see org.vigie.model.SourceReliability
	 * @generated
	 */
	EEnum getSourceReliability();

	/**
	 * Returns the meta object for data type '{@link org.vigie.edtf.UncertainDate <em>Uncertain Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A date as ISO 8601-2 (EDTF) text with its earliest and latest day; the only date type of the model.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Uncertain Date</em>'.
	 * @see org.vigie.edtf.UncertainDate
	 * @model instanceClass="org.vigie.edtf.UncertainDate"
	 * @generated
	 */
	EDataType getUncertainDate();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	VigieFactory getVigieFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.vigie.model.impl.IdentifiedImpl <em>Identified</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vigie.model.impl.IdentifiedImpl
		 * @see org.vigie.model.impl.VigiePackageImpl#getIdentified()
		 * @generated
		 */
		EClass IDENTIFIED = eINSTANCE.getIdentified();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTIFIED__ID = eINSTANCE.getIdentified_Id();

		/**
		 * The meta object literal for the '{@link org.vigie.model.impl.AggregateImpl <em>Aggregate</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vigie.model.impl.AggregateImpl
		 * @see org.vigie.model.impl.VigiePackageImpl#getAggregate()
		 * @generated
		 */
		EClass AGGREGATE = eINSTANCE.getAggregate();

		/**
		 * The meta object literal for the '{@link org.vigie.model.impl.SourcedImpl <em>Sourced</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vigie.model.impl.SourcedImpl
		 * @see org.vigie.model.impl.VigiePackageImpl#getSourced()
		 * @generated
		 */
		EClass SOURCED = eINSTANCE.getSourced();

		/**
		 * The meta object literal for the '<em><b>Citations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOURCED__CITATIONS = eINSTANCE.getSourced_Citations();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCED__NOTE = eINSTANCE.getSourced_Note();

		/**
		 * The meta object literal for the '{@link org.vigie.model.impl.RegisterImpl <em>Register</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vigie.model.impl.RegisterImpl
		 * @see org.vigie.model.impl.VigiePackageImpl#getRegister()
		 * @generated
		 */
		EClass REGISTER = eINSTANCE.getRegister();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGISTER__NAME = eINSTANCE.getRegister_Name();

		/**
		 * The meta object literal for the '<em><b>Office</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGISTER__OFFICE = eINSTANCE.getRegister_Office();

		/**
		 * The meta object literal for the '<em><b>Jurisdiction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGISTER__JURISDICTION = eINSTANCE.getRegister_Jurisdiction();

		/**
		 * The meta object literal for the '{@link org.vigie.model.impl.CaseFileImpl <em>Case File</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vigie.model.impl.CaseFileImpl
		 * @see org.vigie.model.impl.VigiePackageImpl#getCaseFile()
		 * @generated
		 */
		EClass CASE_FILE = eINSTANCE.getCaseFile();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE_FILE__TITLE = eINSTANCE.getCaseFile_Title();

		/**
		 * The meta object literal for the '<em><b>Account</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE_FILE__ACCOUNT = eINSTANCE.getCaseFile_Account();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE_FILE__KIND = eINSTANCE.getCaseFile_Kind();

		/**
		 * The meta object literal for the '<em><b>Scheme</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE_FILE__SCHEME = eINSTANCE.getCaseFile_Scheme();

		/**
		 * The meta object literal for the '<em><b>Headline</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE_FILE__HEADLINE = eINSTANCE.getCaseFile_Headline();

		/**
		 * The meta object literal for the '<em><b>Jurisdiction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE_FILE__JURISDICTION = eINSTANCE.getCaseFile_Jurisdiction();

		/**
		 * The meta object literal for the '<em><b>Court</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE_FILE__COURT = eINSTANCE.getCaseFile_Court();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE_FILE__PLACE = eINSTANCE.getCaseFile_Place();

		/**
		 * The meta object literal for the '<em><b>Allegations</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE_FILE__ALLEGATIONS = eINSTANCE.getCaseFile_Allegations();

		/**
		 * The meta object literal for the '<em><b>Against Unknown</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE_FILE__AGAINST_UNKNOWN = eINSTANCE.getCaseFile_AgainstUnknown();

		/**
		 * The meta object literal for the '<em><b>Participations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_FILE__PARTICIPATIONS = eINSTANCE.getCaseFile_Participations();

		/**
		 * The meta object literal for the '<em><b>Charges</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_FILE__CHARGES = eINSTANCE.getCaseFile_Charges();

		/**
		 * The meta object literal for the '<em><b>Custody Periods</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_FILE__CUSTODY_PERIODS = eINSTANCE.getCaseFile_CustodyPeriods();

		/**
		 * The meta object literal for the '<em><b>Proceedings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_FILE__PROCEEDINGS = eINSTANCE.getCaseFile_Proceedings();

		/**
		 * The meta object literal for the '<em><b>Status Changes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_FILE__STATUS_CHANGES = eINSTANCE.getCaseFile_StatusChanges();

		/**
		 * The meta object literal for the '<em><b>Incidents</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_FILE__INCIDENTS = eINSTANCE.getCaseFile_Incidents();

		/**
		 * The meta object literal for the '<em><b>Counts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_FILE__COUNTS = eINSTANCE.getCaseFile_Counts();

		/**
		 * The meta object literal for the '<em><b>Conflicts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_FILE__CONFLICTS = eINSTANCE.getCaseFile_Conflicts();

		/**
		 * The meta object literal for the '<em><b>Unknowns</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE_FILE__UNKNOWNS = eINSTANCE.getCaseFile_Unknowns();

		/**
		 * The meta object literal for the '<em><b>Cautions</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE_FILE__CAUTIONS = eINSTANCE.getCaseFile_Cautions();

		/**
		 * The meta object literal for the '<em><b>Links</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_FILE__LINKS = eINSTANCE.getCaseFile_Links();

		/**
		 * The meta object literal for the '<em><b>Deadlines</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_FILE__DEADLINES = eINSTANCE.getCaseFile_Deadlines();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_FILE__NOTES = eINSTANCE.getCaseFile_Notes();

		/**
		 * The meta object literal for the '{@link org.vigie.model.impl.PersonImpl <em>Person</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vigie.model.impl.PersonImpl
		 * @see org.vigie.model.impl.VigiePackageImpl#getPerson()
		 * @generated
		 */
		EClass PERSON = eINSTANCE.getPerson();

		/**
		 * The meta object literal for the '<em><b>Names</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSON__NAMES = eINSTANCE.getPerson_Names();

		/**
		 * The meta object literal for the '<em><b>Public Figure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__PUBLIC_FIGURE = eINSTANCE.getPerson_PublicFigure();

		/**
		 * The meta object literal for the '<em><b>Name Withheld</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__NAME_WITHHELD = eINSTANCE.getPerson_NameWithheld();

		/**
		 * The meta object literal for the '<em><b>Birth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__BIRTH = eINSTANCE.getPerson_Birth();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__NOTE = eINSTANCE.getPerson_Note();

		/**
		 * The meta object literal for the '{@link org.vigie.model.impl.PersonNameImpl <em>Person Name</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vigie.model.impl.PersonNameImpl
		 * @see org.vigie.model.impl.VigiePackageImpl#getPersonName()
		 * @generated
		 */
		EClass PERSON_NAME = eINSTANCE.getPersonName();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON_NAME__TEXT = eINSTANCE.getPersonName_Text();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON_NAME__LANGUAGE = eINSTANCE.getPersonName_Language();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON_NAME__KIND = eINSTANCE.getPersonName_Kind();

		/**
		 * The meta object literal for the '{@link org.vigie.model.impl.ParticipationImpl <em>Participation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vigie.model.impl.ParticipationImpl
		 * @see org.vigie.model.impl.VigiePackageImpl#getParticipation()
		 * @generated
		 */
		EClass PARTICIPATION = eINSTANCE.getParticipation();

		/**
		 * The meta object literal for the '<em><b>Case File</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTICIPATION__CASE_FILE = eINSTANCE.getParticipation_CaseFile();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTICIPATION__PERSON = eINSTANCE.getParticipation_Person();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPATION__LABEL = eINSTANCE.getParticipation_Label();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPATION__ROLE = eINSTANCE.getParticipation_Role();

		/**
		 * The meta object literal for the '<em><b>Role Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPATION__ROLE_TEXT = eINSTANCE.getParticipation_RoleText();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPATION__GROUP = eINSTANCE.getParticipation_Group();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPATION__FROM = eINSTANCE.getParticipation_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPATION__TO = eINSTANCE.getParticipation_To();

		/**
		 * The meta object literal for the '<em><b>Charges</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTICIPATION__CHARGES = eINSTANCE.getParticipation_Charges();

		/**
		 * The meta object literal for the '<em><b>Custody Periods</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTICIPATION__CUSTODY_PERIODS = eINSTANCE.getParticipation_CustodyPeriods();

		/**
		 * The meta object literal for the '<em><b>Age At Offence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPATION__AGE_AT_OFFENCE = eINSTANCE.getParticipation_AgeAtOffence();

		/**
		 * The meta object literal for the '{@link org.vigie.model.impl.ChargeImpl <em>Charge</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vigie.model.impl.ChargeImpl
		 * @see org.vigie.model.impl.VigiePackageImpl#getCharge()
		 * @generated
		 */
		EClass CHARGE = eINSTANCE.getCharge();

		/**
		 * The meta object literal for the '<em><b>Case File</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHARGE__CASE_FILE = eINSTANCE.getCharge_CaseFile();

		/**
		 * The meta object literal for the '<em><b>Participation</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHARGE__PARTICIPATION = eINSTANCE.getCharge_Participation();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHARGE__TEXT = eINSTANCE.getCharge_Text();

		/**
		 * The meta object literal for the '<em><b>Article</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHARGE__ARTICLE = eINSTANCE.getCharge_Article();

		/**
		 * The meta object literal for the '<em><b>Offence Class</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHARGE__OFFENCE_CLASS = eINSTANCE.getCharge_OffenceClass();

		/**
		 * The meta object literal for the '<em><b>Maximum Penalty</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHARGE__MAXIMUM_PENALTY = eINSTANCE.getCharge_MaximumPenalty();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHARGE__FROM = eINSTANCE.getCharge_From();

		/**
		 * The meta object literal for the '<em><b>Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHARGE__UNTIL = eINSTANCE.getCharge_Until();

		/**
		 * The meta object literal for the '<em><b>Requalified From</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHARGE__REQUALIFIED_FROM = eINSTANCE.getCharge_RequalifiedFrom();

		/**
		 * The meta object literal for the '<em><b>Requalified To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHARGE__REQUALIFIED_TO = eINSTANCE.getCharge_RequalifiedTo();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHARGE__OUTCOME = eINSTANCE.getCharge_Outcome();

		/**
		 * The meta object literal for the '<em><b>Outcome Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHARGE__OUTCOME_DATE = eINSTANCE.getCharge_OutcomeDate();

		/**
		 * The meta object literal for the '<em><b>Offence Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHARGE__OFFENCE_DATE = eINSTANCE.getCharge_OffenceDate();

		/**
		 * The meta object literal for the '<em><b>Clock Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHARGE__CLOCK_START = eINSTANCE.getCharge_ClockStart();

		/**
		 * The meta object literal for the '{@link org.vigie.model.impl.CustodyPeriodImpl <em>Custody Period</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vigie.model.impl.CustodyPeriodImpl
		 * @see org.vigie.model.impl.VigiePackageImpl#getCustodyPeriod()
		 * @generated
		 */
		EClass CUSTODY_PERIOD = eINSTANCE.getCustodyPeriod();

		/**
		 * The meta object literal for the '<em><b>Case File</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CUSTODY_PERIOD__CASE_FILE = eINSTANCE.getCustodyPeriod_CaseFile();

		/**
		 * The meta object literal for the '<em><b>Participation</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CUSTODY_PERIOD__PARTICIPATION = eINSTANCE.getCustodyPeriod_Participation();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_PERIOD__LABEL = eINSTANCE.getCustodyPeriod_Label();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_PERIOD__FROM = eINSTANCE.getCustodyPeriod_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_PERIOD__TO = eINSTANCE.getCustodyPeriod_To();

		/**
		 * The meta object literal for the '<em><b>Last Seen</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_PERIOD__LAST_SEEN = eINSTANCE.getCustodyPeriod_LastSeen();

		/**
		 * The meta object literal for the '<em><b>Scheduled End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_PERIOD__SCHEDULED_END = eINSTANCE.getCustodyPeriod_ScheduledEnd();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_PERIOD__PLACE = eINSTANCE.getCustodyPeriod_Place();

		/**
		 * The meta object literal for the '<em><b>Authority</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_PERIOD__AUTHORITY = eINSTANCE.getCustodyPeriod_Authority();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_PERIOD__KIND = eINSTANCE.getCustodyPeriod_Kind();

		/**
		 * The meta object literal for the '<em><b>Clock</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_PERIOD__CLOCK = eINSTANCE.getCustodyPeriod_Clock();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CUSTODY_PERIOD__TITLE = eINSTANCE.getCustodyPeriod_Title();

		/**
		 * The meta object literal for the '<em><b>Orders</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CUSTODY_PERIOD__ORDERS = eINSTANCE.getCustodyPeriod_Orders();

		/**
		 * The meta object literal for the '<em><b>Suspensions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CUSTODY_PERIOD__SUSPENSIONS = eINSTANCE.getCustodyPeriod_Suspensions();

		/**
		 * The meta object literal for the '{@link org.vigie.model.impl.CustodyTitleImpl <em>Custody Title</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vigie.model.impl.CustodyTitleImpl
		 * @see org.vigie.model.impl.VigiePackageImpl#getCustodyTitle()
		 * @generated
		 */
		EClass CUSTODY_TITLE = eINSTANCE.getCustodyTitle();

		/**
		 * The meta object literal for the '<em><b>Jurisdiction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_TITLE__JURISDICTION = eINSTANCE.getCustodyTitle_Jurisdiction();

		/**
		 * The meta object literal for the '<em><b>Stage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_TITLE__STAGE = eINSTANCE.getCustodyTitle_Stage();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_TITLE__FROM = eINSTANCE.getCustodyTitle_From();

		/**
		 * The meta object literal for the '<em><b>Start Event</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_TITLE__START_EVENT = eINSTANCE.getCustodyTitle_StartEvent();

		/**
		 * The meta object literal for the '<em><b>Same Day As Period</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_TITLE__SAME_DAY_AS_PERIOD = eINSTANCE.getCustodyTitle_SameDayAsPeriod();

		/**
		 * The meta object literal for the '<em><b>Offence Class</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_TITLE__OFFENCE_CLASS = eINSTANCE.getCustodyTitle_OffenceClass();

		/**
		 * The meta object literal for the '<em><b>Offence Class Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_TITLE__OFFENCE_CLASS_NOTE = eINSTANCE.getCustodyTitle_OffenceClassNote();

		/**
		 * The meta object literal for the '<em><b>Maximum Penalty</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_TITLE__MAXIMUM_PENALTY = eINSTANCE.getCustodyTitle_MaximumPenalty();

		/**
		 * The meta object literal for the '<em><b>Orders</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_TITLE__ORDERS = eINSTANCE.getCustodyTitle_Orders();

		/**
		 * The meta object literal for the '<em><b>Sentence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_TITLE__SENTENCE = eINSTANCE.getCustodyTitle_Sentence();

		/**
		 * The meta object literal for the '<em><b>Reduction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_TITLE__REDUCTION = eINSTANCE.getCustodyTitle_Reduction();

		/**
		 * The meta object literal for the '<em><b>Terrorism</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_TITLE__TERRORISM = eINSTANCE.getCustodyTitle_Terrorism();

		/**
		 * The meta object literal for the '<em><b>Domiciled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_TITLE__DOMICILED = eINSTANCE.getCustodyTitle_Domiciled();

		/**
		 * The meta object literal for the '<em><b>Prior Conviction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_TITLE__PRIOR_CONVICTION = eINSTANCE.getCustodyTitle_PriorConviction();

		/**
		 * The meta object literal for the '<em><b>Listed Offence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_TITLE__LISTED_OFFENCE = eINSTANCE.getCustodyTitle_ListedOffence();

		/**
		 * The meta object literal for the '<em><b>Events</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CUSTODY_TITLE__EVENTS = eINSTANCE.getCustodyTitle_Events();

		/**
		 * The meta object literal for the '<em><b>Credits</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CUSTODY_TITLE__CREDITS = eINSTANCE.getCustodyTitle_Credits();

		/**
		 * The meta object literal for the '{@link org.vigie.model.impl.LegalEventImpl <em>Legal Event</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vigie.model.impl.LegalEventImpl
		 * @see org.vigie.model.impl.VigiePackageImpl#getLegalEvent()
		 * @generated
		 */
		EClass LEGAL_EVENT = eINSTANCE.getLegalEvent();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEGAL_EVENT__NAME = eINSTANCE.getLegalEvent_Name();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEGAL_EVENT__DATE = eINSTANCE.getLegalEvent_Date();

		/**
		 * The meta object literal for the '{@link org.vigie.model.impl.CustodyOrderImpl <em>Custody Order</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vigie.model.impl.CustodyOrderImpl
		 * @see org.vigie.model.impl.VigiePackageImpl#getCustodyOrder()
		 * @generated
		 */
		EClass CUSTODY_ORDER = eINSTANCE.getCustodyOrder();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_ORDER__KIND = eINSTANCE.getCustodyOrder_Kind();

		/**
		 * The meta object literal for the '<em><b>Ordered At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_ORDER__ORDERED_AT = eINSTANCE.getCustodyOrder_OrderedAt();

		/**
		 * The meta object literal for the '<em><b>Effective From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_ORDER__EFFECTIVE_FROM = eINSTANCE.getCustodyOrder_EffectiveFrom();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_ORDER__LENGTH = eINSTANCE.getCustodyOrder_Length();

		/**
		 * The meta object literal for the '<em><b>Authority</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_ORDER__AUTHORITY = eINSTANCE.getCustodyOrder_Authority();

		/**
		 * The meta object literal for the '{@link org.vigie.model.impl.SuspensionImpl <em>Suspension</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vigie.model.impl.SuspensionImpl
		 * @see org.vigie.model.impl.VigiePackageImpl#getSuspension()
		 * @generated
		 */
		EClass SUSPENSION = eINSTANCE.getSuspension();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUSPENSION__FROM = eINSTANCE.getSuspension_From();

		/**
		 * The meta object literal for the '<em><b>Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUSPENSION__UNTIL = eINSTANCE.getSuspension_Until();

		/**
		 * The meta object literal for the '<em><b>Ground</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUSPENSION__GROUND = eINSTANCE.getSuspension_Ground();

		/**
		 * The meta object literal for the '{@link org.vigie.model.impl.CreditImpl <em>Credit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vigie.model.impl.CreditImpl
		 * @see org.vigie.model.impl.VigiePackageImpl#getCredit()
		 * @generated
		 */
		EClass CREDIT = eINSTANCE.getCredit();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CREDIT__FROM = eINSTANCE.getCredit_From();

		/**
		 * The meta object literal for the '<em><b>Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CREDIT__UNTIL = eINSTANCE.getCredit_Until();

		/**
		 * The meta object literal for the '<em><b>Ground</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CREDIT__GROUND = eINSTANCE.getCredit_Ground();

		/**
		 * The meta object literal for the '{@link org.vigie.model.impl.ProceedingImpl <em>Proceeding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vigie.model.impl.ProceedingImpl
		 * @see org.vigie.model.impl.VigiePackageImpl#getProceeding()
		 * @generated
		 */
		EClass PROCEEDING = eINSTANCE.getProceeding();

		/**
		 * The meta object literal for the '<em><b>Case File</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROCEEDING__CASE_FILE = eINSTANCE.getProceeding_CaseFile();

		/**
		 * The meta object literal for the '<em><b>Body</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCEEDING__BODY = eINSTANCE.getProceeding_Body();

		/**
		 * The meta object literal for the '<em><b>Phase</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCEEDING__PHASE = eINSTANCE.getProceeding_Phase();

		/**
		 * The meta object literal for the '<em><b>Reference</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCEEDING__REFERENCE = eINSTANCE.getProceeding_Reference();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCEEDING__FROM = eINSTANCE.getProceeding_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCEEDING__TO = eINSTANCE.getProceeding_To();

		/**
		 * The meta object literal for the '<em><b>Hearings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROCEEDING__HEARINGS = eINSTANCE.getProceeding_Hearings();

		/**
		 * The meta object literal for the '{@link org.vigie.model.impl.HearingImpl <em>Hearing</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vigie.model.impl.HearingImpl
		 * @see org.vigie.model.impl.VigiePackageImpl#getHearing()
		 * @generated
		 */
		EClass HEARING = eINSTANCE.getHearing();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HEARING__DATE = eINSTANCE.getHearing_Date();

		/**
		 * The meta object literal for the '<em><b>Sense</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HEARING__SENSE = eINSTANCE.getHearing_Sense();

		/**
		 * The meta object literal for the '<em><b>Room</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HEARING__ROOM = eINSTANCE.getHearing_Room();

		/**
		 * The meta object literal for the '<em><b>Set By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HEARING__SET_BY = eINSTANCE.getHearing_SetBy();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HEARING__OUTCOME = eINSTANCE.getHearing_Outcome();

		/**
		 * The meta object literal for the '{@link org.vigie.model.impl.StatusChangeImpl <em>Status Change</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vigie.model.impl.StatusChangeImpl
		 * @see org.vigie.model.impl.VigiePackageImpl#getStatusChange()
		 * @generated
		 */
		EClass STATUS_CHANGE = eINSTANCE.getStatusChange();

		/**
		 * The meta object literal for the '<em><b>Case File</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STATUS_CHANGE__CASE_FILE = eINSTANCE.getStatusChange_CaseFile();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATUS_CHANGE__DATE = eINSTANCE.getStatusChange_Date();

		/**
		 * The meta object literal for the '<em><b>Sense</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATUS_CHANGE__SENSE = eINSTANCE.getStatusChange_Sense();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATUS_CHANGE__CODE = eINSTANCE.getStatusChange_Code();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATUS_CHANGE__TEXT = eINSTANCE.getStatusChange_Text();

		/**
		 * The meta object literal for the '<em><b>Authority</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATUS_CHANGE__AUTHORITY = eINSTANCE.getStatusChange_Authority();

		/**
		 * The meta object literal for the '<em><b>Participation</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STATUS_CHANGE__PARTICIPATION = eINSTANCE.getStatusChange_Participation();

		/**
		 * The meta object literal for the '<em><b>Charge</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STATUS_CHANGE__CHARGE = eINSTANCE.getStatusChange_Charge();

		/**
		 * The meta object literal for the '<em><b>Proceeding</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STATUS_CHANGE__PROCEEDING = eINSTANCE.getStatusChange_Proceeding();

		/**
		 * The meta object literal for the '{@link org.vigie.model.impl.IncidentImpl <em>Incident</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vigie.model.impl.IncidentImpl
		 * @see org.vigie.model.impl.VigiePackageImpl#getIncident()
		 * @generated
		 */
		EClass INCIDENT = eINSTANCE.getIncident();

		/**
		 * The meta object literal for the '<em><b>Case File</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INCIDENT__CASE_FILE = eINSTANCE.getIncident_CaseFile();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT__LABEL = eINSTANCE.getIncident_Label();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT__PLACE = eINSTANCE.getIncident_Place();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT__DATE = eINSTANCE.getIncident_Date();

		/**
		 * The meta object literal for the '{@link org.vigie.model.impl.CountImpl <em>Count</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vigie.model.impl.CountImpl
		 * @see org.vigie.model.impl.VigiePackageImpl#getCount()
		 * @generated
		 */
		EClass COUNT = eINSTANCE.getCount();

		/**
		 * The meta object literal for the '<em><b>Case File</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COUNT__CASE_FILE = eINSTANCE.getCount_CaseFile();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNT__NUMBER = eINSTANCE.getCount_Number();

		/**
		 * The meta object literal for the '<em><b>Qualifier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNT__QUALIFIER = eINSTANCE.getCount_Qualifier();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNT__UNIT = eINSTANCE.getCount_Unit();

		/**
		 * The meta object literal for the '<em><b>Stated By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNT__STATED_BY = eINSTANCE.getCount_StatedBy();

		/**
		 * The meta object literal for the '<em><b>Exactness</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNT__EXACTNESS = eINSTANCE.getCount_Exactness();

		/**
		 * The meta object literal for the '{@link org.vigie.model.impl.ConflictImpl <em>Conflict</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vigie.model.impl.ConflictImpl
		 * @see org.vigie.model.impl.VigiePackageImpl#getConflict()
		 * @generated
		 */
		EClass CONFLICT = eINSTANCE.getConflict();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONFLICT__TEXT = eINSTANCE.getConflict_Text();

		/**
		 * The meta object literal for the '{@link org.vigie.model.impl.CaseLinkImpl <em>Case Link</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vigie.model.impl.CaseLinkImpl
		 * @see org.vigie.model.impl.VigiePackageImpl#getCaseLink()
		 * @generated
		 */
		EClass CASE_LINK = eINSTANCE.getCaseLink();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_LINK__TARGET = eINSTANCE.getCaseLink_Target();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE_LINK__KIND = eINSTANCE.getCaseLink_Kind();

		/**
		 * The meta object literal for the '{@link org.vigie.model.impl.DeadlineImpl <em>Deadline</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vigie.model.impl.DeadlineImpl
		 * @see org.vigie.model.impl.VigiePackageImpl#getDeadline()
		 * @generated
		 */
		EClass DEADLINE = eINSTANCE.getDeadline();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEADLINE__KIND = eINSTANCE.getDeadline_Kind();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEADLINE__TEXT = eINSTANCE.getDeadline_Text();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEADLINE__DUE = eINSTANCE.getDeadline_Due();

		/**
		 * The meta object literal for the '<em><b>Done</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEADLINE__DONE = eINSTANCE.getDeadline_Done();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEADLINE__RULE = eINSTANCE.getDeadline_Rule();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEADLINE__START = eINSTANCE.getDeadline_Start();

		/**
		 * The meta object literal for the '<em><b>Respondent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEADLINE__RESPONDENT = eINSTANCE.getDeadline_Respondent();

		/**
		 * The meta object literal for the '{@link org.vigie.model.impl.NoteImpl <em>Note</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vigie.model.impl.NoteImpl
		 * @see org.vigie.model.impl.VigiePackageImpl#getNote()
		 * @generated
		 */
		EClass NOTE = eINSTANCE.getNote();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__KIND = eINSTANCE.getNote_Kind();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__DATE = eINSTANCE.getNote_Date();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__AUTHOR = eINSTANCE.getNote_Author();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__TEXT = eINSTANCE.getNote_Text();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__DUE = eINSTANCE.getNote_Due();

		/**
		 * The meta object literal for the '<em><b>Done</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__DONE = eINSTANCE.getNote_Done();

		/**
		 * The meta object literal for the '{@link org.vigie.model.impl.SourceImpl <em>Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vigie.model.impl.SourceImpl
		 * @see org.vigie.model.impl.VigiePackageImpl#getSource()
		 * @generated
		 */
		EClass SOURCE = eINSTANCE.getSource();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__KIND = eINSTANCE.getSource_Kind();

		/**
		 * The meta object literal for the '<em><b>Publisher</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__PUBLISHER = eINSTANCE.getSource_Publisher();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__TITLE = eINSTANCE.getSource_Title();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__DATE = eINSTANCE.getSource_Date();

		/**
		 * The meta object literal for the '<em><b>Url</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__URL = eINSTANCE.getSource_Url();

		/**
		 * The meta object literal for the '<em><b>Reliability</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__RELIABILITY = eINSTANCE.getSource_Reliability();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__CONFIDENCE = eINSTANCE.getSource_Confidence();

		/**
		 * The meta object literal for the '<em><b>Attachments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOURCE__ATTACHMENTS = eINSTANCE.getSource_Attachments();

		/**
		 * The meta object literal for the '{@link org.vigie.model.impl.AttachmentImpl <em>Attachment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vigie.model.impl.AttachmentImpl
		 * @see org.vigie.model.impl.VigiePackageImpl#getAttachment()
		 * @generated
		 */
		EClass ATTACHMENT = eINSTANCE.getAttachment();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__NAME = eINSTANCE.getAttachment_Name();

		/**
		 * The meta object literal for the '<em><b>Media Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__MEDIA_TYPE = eINSTANCE.getAttachment_MediaType();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__SHA256 = eINSTANCE.getAttachment_Sha256();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__SIZE = eINSTANCE.getAttachment_Size();

		/**
		 * The meta object literal for the '{@link org.vigie.model.impl.CitationImpl <em>Citation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vigie.model.impl.CitationImpl
		 * @see org.vigie.model.impl.VigiePackageImpl#getCitation()
		 * @generated
		 */
		EClass CITATION = eINSTANCE.getCitation();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CITATION__SOURCE = eINSTANCE.getCitation_Source();

		/**
		 * The meta object literal for the '<em><b>Supports</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CITATION__SUPPORTS = eINSTANCE.getCitation_Supports();

		/**
		 * The meta object literal for the '<em><b>Page</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CITATION__PAGE = eINSTANCE.getCitation_Page();

		/**
		 * The meta object literal for the '<em><b>Quote</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CITATION__QUOTE = eINSTANCE.getCitation_Quote();

		/**
		 * The meta object literal for the '<em><b>Retained</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CITATION__RETAINED = eINSTANCE.getCitation_Retained();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CITATION__REASON = eINSTANCE.getCitation_Reason();

		/**
		 * The meta object literal for the '{@link org.vigie.model.DateSense <em>Date Sense</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vigie.model.DateSense
		 * @see org.vigie.model.impl.VigiePackageImpl#getDateSense()
		 * @generated
		 */
		EEnum DATE_SENSE = eINSTANCE.getDateSense();

		/**
		 * The meta object literal for the '{@link org.vigie.model.ParticipationRole <em>Participation Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vigie.model.ParticipationRole
		 * @see org.vigie.model.impl.VigiePackageImpl#getParticipationRole()
		 * @generated
		 */
		EEnum PARTICIPATION_ROLE = eINSTANCE.getParticipationRole();

		/**
		 * The meta object literal for the '{@link org.vigie.model.CustodyStage <em>Custody Stage</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vigie.model.CustodyStage
		 * @see org.vigie.model.impl.VigiePackageImpl#getCustodyStage()
		 * @generated
		 */
		EEnum CUSTODY_STAGE = eINSTANCE.getCustodyStage();

		/**
		 * The meta object literal for the '{@link org.vigie.model.ClockMode <em>Clock Mode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vigie.model.ClockMode
		 * @see org.vigie.model.impl.VigiePackageImpl#getClockMode()
		 * @generated
		 */
		EEnum CLOCK_MODE = eINSTANCE.getClockMode();

		/**
		 * The meta object literal for the '{@link org.vigie.model.OrderKind <em>Order Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vigie.model.OrderKind
		 * @see org.vigie.model.impl.VigiePackageImpl#getOrderKind()
		 * @generated
		 */
		EEnum ORDER_KIND = eINSTANCE.getOrderKind();

		/**
		 * The meta object literal for the '{@link org.vigie.model.Completeness <em>Completeness</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vigie.model.Completeness
		 * @see org.vigie.model.impl.VigiePackageImpl#getCompleteness()
		 * @generated
		 */
		EEnum COMPLETENESS = eINSTANCE.getCompleteness();

		/**
		 * The meta object literal for the '{@link org.vigie.model.ChargeOutcome <em>Charge Outcome</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vigie.model.ChargeOutcome
		 * @see org.vigie.model.impl.VigiePackageImpl#getChargeOutcome()
		 * @generated
		 */
		EEnum CHARGE_OUTCOME = eINSTANCE.getChargeOutcome();

		/**
		 * The meta object literal for the '{@link org.vigie.model.ClockStart <em>Clock Start</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vigie.model.ClockStart
		 * @see org.vigie.model.impl.VigiePackageImpl#getClockStart()
		 * @generated
		 */
		EEnum CLOCK_START = eINSTANCE.getClockStart();

		/**
		 * The meta object literal for the '{@link org.vigie.model.CaseLinkKind <em>Case Link Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vigie.model.CaseLinkKind
		 * @see org.vigie.model.impl.VigiePackageImpl#getCaseLinkKind()
		 * @generated
		 */
		EEnum CASE_LINK_KIND = eINSTANCE.getCaseLinkKind();

		/**
		 * The meta object literal for the '{@link org.vigie.model.EntryDeadlineKind <em>Entry Deadline Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vigie.model.EntryDeadlineKind
		 * @see org.vigie.model.impl.VigiePackageImpl#getEntryDeadlineKind()
		 * @generated
		 */
		EEnum ENTRY_DEADLINE_KIND = eINSTANCE.getEntryDeadlineKind();

		/**
		 * The meta object literal for the '{@link org.vigie.model.CountExactness <em>Count Exactness</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vigie.model.CountExactness
		 * @see org.vigie.model.impl.VigiePackageImpl#getCountExactness()
		 * @generated
		 */
		EEnum COUNT_EXACTNESS = eINSTANCE.getCountExactness();

		/**
		 * The meta object literal for the '{@link org.vigie.model.NoteKind <em>Note Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vigie.model.NoteKind
		 * @see org.vigie.model.impl.VigiePackageImpl#getNoteKind()
		 * @generated
		 */
		EEnum NOTE_KIND = eINSTANCE.getNoteKind();

		/**
		 * The meta object literal for the '{@link org.vigie.model.SourceReliability <em>Source Reliability</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vigie.model.SourceReliability
		 * @see org.vigie.model.impl.VigiePackageImpl#getSourceReliability()
		 * @generated
		 */
		EEnum SOURCE_RELIABILITY = eINSTANCE.getSourceReliability();

		/**
		 * The meta object literal for the '<em>Uncertain Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vigie.edtf.UncertainDate
		 * @see org.vigie.model.impl.VigiePackageImpl#getUncertainDate()
		 * @generated
		 */
		EDataType UNCERTAIN_DATE = eINSTANCE.getUncertainDate();

	}

} //VigiePackage
