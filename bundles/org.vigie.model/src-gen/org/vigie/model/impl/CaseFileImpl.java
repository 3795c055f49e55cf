/**
 */
package org.vigie.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.vigie.model.CaseFile;
import org.vigie.model.CaseLink;
import org.vigie.model.Charge;
import org.vigie.model.Conflict;
import org.vigie.model.Count;
import org.vigie.model.CustodyPeriod;
import org.vigie.model.Deadline;
import org.vigie.model.Incident;
import org.vigie.model.Note;
import org.vigie.model.Participation;
import org.vigie.model.Proceeding;
import org.vigie.model.StatusChange;
import org.vigie.model.VigiePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Case File</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.vigie.model.impl.CaseFileImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.vigie.model.impl.CaseFileImpl#getAccount <em>Account</em>}</li>
 *   <li>{@link org.vigie.model.impl.CaseFileImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.vigie.model.impl.CaseFileImpl#getScheme <em>Scheme</em>}</li>
 *   <li>{@link org.vigie.model.impl.CaseFileImpl#isHeadline <em>Headline</em>}</li>
 *   <li>{@link org.vigie.model.impl.CaseFileImpl#getJurisdiction <em>Jurisdiction</em>}</li>
 *   <li>{@link org.vigie.model.impl.CaseFileImpl#getCourt <em>Court</em>}</li>
 *   <li>{@link org.vigie.model.impl.CaseFileImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link org.vigie.model.impl.CaseFileImpl#getAllegations <em>Allegations</em>}</li>
 *   <li>{@link org.vigie.model.impl.CaseFileImpl#isAgainstUnknown <em>Against Unknown</em>}</li>
 *   <li>{@link org.vigie.model.impl.CaseFileImpl#getParticipations <em>Participations</em>}</li>
 *   <li>{@link org.vigie.model.impl.CaseFileImpl#getCharges <em>Charges</em>}</li>
 *   <li>{@link org.vigie.model.impl.CaseFileImpl#getCustodyPeriods <em>Custody Periods</em>}</li>
 *   <li>{@link org.vigie.model.impl.CaseFileImpl#getProceedings <em>Proceedings</em>}</li>
 *   <li>{@link org.vigie.model.impl.CaseFileImpl#getStatusChanges <em>Status Changes</em>}</li>
 *   <li>{@link org.vigie.model.impl.CaseFileImpl#getIncidents <em>Incidents</em>}</li>
 *   <li>{@link org.vigie.model.impl.CaseFileImpl#getCounts <em>Counts</em>}</li>
 *   <li>{@link org.vigie.model.impl.CaseFileImpl#getConflicts <em>Conflicts</em>}</li>
 *   <li>{@link org.vigie.model.impl.CaseFileImpl#getUnknowns <em>Unknowns</em>}</li>
 *   <li>{@link org.vigie.model.impl.CaseFileImpl#getCautions <em>Cautions</em>}</li>
 *   <li>{@link org.vigie.model.impl.CaseFileImpl#getLinks <em>Links</em>}</li>
 *   <li>{@link org.vigie.model.impl.CaseFileImpl#getDeadlines <em>Deadlines</em>}</li>
 *   <li>{@link org.vigie.model.impl.CaseFileImpl#getNotes <em>Notes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CaseFileImpl extends AggregateImpl implements CaseFile {
	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAccount() <em>Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccount()
	 * @generated
	 * @ordered
	 */
	protected static final String ACCOUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAccount() <em>Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccount()
	 * @generated
	 * @ordered
	 */
	protected String account = ACCOUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final String KIND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected String kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getScheme() <em>Scheme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScheme()
	 * @generated
	 * @ordered
	 */
	protected static final String SCHEME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScheme() <em>Scheme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScheme()
	 * @generated
	 * @ordered
	 */
	protected String scheme = SCHEME_EDEFAULT;

	/**
	 * The default value of the '{@link #isHeadline() <em>Headline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHeadline()
	 * @generated
	 * @ordered
	 */
	protected static final boolean HEADLINE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isHeadline() <em>Headline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHeadline()
	 * @generated
	 * @ordered
	 */
	protected boolean headline = HEADLINE_EDEFAULT;

	/**
	 * The default value of the '{@link #getJurisdiction() <em>Jurisdiction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJurisdiction()
	 * @generated
	 * @ordered
	 */
	protected static final String JURISDICTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getJurisdiction() <em>Jurisdiction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJurisdiction()
	 * @generated
	 * @ordered
	 */
	protected String jurisdiction = JURISDICTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getCourt() <em>Court</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCourt()
	 * @generated
	 * @ordered
	 */
	protected static final String COURT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCourt() <em>Court</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCourt()
	 * @generated
	 * @ordered
	 */
	protected String court = COURT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected static final String PLACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected String place = PLACE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAllegations() <em>Allegations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAllegations()
	 * @generated
	 * @ordered
	 */
	protected static final String ALLEGATIONS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAllegations() <em>Allegations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAllegations()
	 * @generated
	 * @ordered
	 */
	protected String allegations = ALLEGATIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #isAgainstUnknown() <em>Against Unknown</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAgainstUnknown()
	 * @generated
	 * @ordered
	 */
	protected static final boolean AGAINST_UNKNOWN_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAgainstUnknown() <em>Against Unknown</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAgainstUnknown()
	 * @generated
	 * @ordered
	 */
	protected boolean againstUnknown = AGAINST_UNKNOWN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getParticipations() <em>Participations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParticipations()
	 * @generated
	 * @ordered
	 */
	protected EList<Participation> participations;

	/**
	 * The cached value of the '{@link #getCharges() <em>Charges</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCharges()
	 * @generated
	 * @ordered
	 */
	protected EList<Charge> charges;

	/**
	 * The cached value of the '{@link #getCustodyPeriods() <em>Custody Periods</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCustodyPeriods()
	 * @generated
	 * @ordered
	 */
	protected EList<CustodyPeriod> custodyPeriods;

	/**
	 * The cached value of the '{@link #getProceedings() <em>Proceedings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProceedings()
	 * @generated
	 * @ordered
	 */
	protected EList<Proceeding> proceedings;

	/**
	 * The cached value of the '{@link #getStatusChanges() <em>Status Changes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatusChanges()
	 * @generated
	 * @ordered
	 */
	protected EList<StatusChange> statusChanges;

	/**
	 * The cached value of the '{@link #getIncidents() <em>Incidents</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIncidents()
	 * @generated
	 * @ordered
	 */
	protected EList<Incident> incidents;

	/**
	 * The cached value of the '{@link #getCounts() <em>Counts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCounts()
	 * @generated
	 * @ordered
	 */
	protected EList<Count> counts;

	/**
	 * The cached value of the '{@link #getConflicts() <em>Conflicts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConflicts()
	 * @generated
	 * @ordered
	 */
	protected EList<Conflict> conflicts;

	/**
	 * The cached value of the '{@link #getUnknowns() <em>Unknowns</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnknowns()
	 * @generated
	 * @ordered
	 */
	protected EList<String> unknowns;

	/**
	 * The cached value of the '{@link #getCautions() <em>Cautions</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCautions()
	 * @generated
	 * @ordered
	 */
	protected EList<String> cautions;

	/**
	 * The cached value of the '{@link #getLinks() <em>Links</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLinks()
	 * @generated
	 * @ordered
	 */
	protected EList<CaseLink> links;

	/**
	 * The cached value of the '{@link #getDeadlines() <em>Deadlines</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeadlines()
	 * @generated
	 * @ordered
	 */
	protected EList<Deadline> deadlines;

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected EList<Note> notes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CaseFileImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return VigiePackage.Literals.CASE_FILE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CASE_FILE__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAccount() {
		return account;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccount(String newAccount) {
		String oldAccount = account;
		account = newAccount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CASE_FILE__ACCOUNT, oldAccount, account));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(String newKind) {
		String oldKind = kind;
		kind = newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CASE_FILE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getScheme() {
		return scheme;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScheme(String newScheme) {
		String oldScheme = scheme;
		scheme = newScheme;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CASE_FILE__SCHEME, oldScheme, scheme));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isHeadline() {
		return headline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeadline(boolean newHeadline) {
		boolean oldHeadline = headline;
		headline = newHeadline;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CASE_FILE__HEADLINE, oldHeadline, headline));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getJurisdiction() {
		return jurisdiction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setJurisdiction(String newJurisdiction) {
		String oldJurisdiction = jurisdiction;
		jurisdiction = newJurisdiction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CASE_FILE__JURISDICTION, oldJurisdiction, jurisdiction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCourt() {
		return court;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCourt(String newCourt) {
		String oldCourt = court;
		court = newCourt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CASE_FILE__COURT, oldCourt, court));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlace() {
		return place;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(String newPlace) {
		String oldPlace = place;
		place = newPlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CASE_FILE__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAllegations() {
		return allegations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAllegations(String newAllegations) {
		String oldAllegations = allegations;
		allegations = newAllegations;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CASE_FILE__ALLEGATIONS, oldAllegations, allegations));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAgainstUnknown() {
		return againstUnknown;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgainstUnknown(boolean newAgainstUnknown) {
		boolean oldAgainstUnknown = againstUnknown;
		againstUnknown = newAgainstUnknown;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CASE_FILE__AGAINST_UNKNOWN, oldAgainstUnknown, againstUnknown));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Participation> getParticipations() {
		if (participations == null) {
			participations = new EObjectContainmentWithInverseEList<Participation>(Participation.class, this, VigiePackage.CASE_FILE__PARTICIPATIONS, VigiePackage.PARTICIPATION__CASE_FILE);
		}
		return participations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Charge> getCharges() {
		if (charges == null) {
			charges = new EObjectContainmentWithInverseEList<Charge>(Charge.class, this, VigiePackage.CASE_FILE__CHARGES, VigiePackage.CHARGE__CASE_FILE);
		}
		return charges;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CustodyPeriod> getCustodyPeriods() {
		if (custodyPeriods == null) {
			custodyPeriods = new EObjectContainmentWithInverseEList<CustodyPeriod>(CustodyPeriod.class, this, VigiePackage.CASE_FILE__CUSTODY_PERIODS, VigiePackage.CUSTODY_PERIOD__CASE_FILE);
		}
		return custodyPeriods;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Proceeding> getProceedings() {
		if (proceedings == null) {
			proceedings = new EObjectContainmentWithInverseEList<Proceeding>(Proceeding.class, this, VigiePackage.CASE_FILE__PROCEEDINGS, VigiePackage.PROCEEDING__CASE_FILE);
		}
		return proceedings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StatusChange> getStatusChanges() {
		if (statusChanges == null) {
			statusChanges = new EObjectContainmentWithInverseEList<StatusChange>(StatusChange.class, this, VigiePackage.CASE_FILE__STATUS_CHANGES, VigiePackage.STATUS_CHANGE__CASE_FILE);
		}
		return statusChanges;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Incident> getIncidents() {
		if (incidents == null) {
			incidents = new EObjectContainmentWithInverseEList<Incident>(Incident.class, this, VigiePackage.CASE_FILE__INCIDENTS, VigiePackage.INCIDENT__CASE_FILE);
		}
		return incidents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Count> getCounts() {
		if (counts == null) {
			counts = new EObjectContainmentWithInverseEList<Count>(Count.class, this, VigiePackage.CASE_FILE__COUNTS, VigiePackage.COUNT__CASE_FILE);
		}
		return counts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Conflict> getConflicts() {
		if (conflicts == null) {
			conflicts = new EObjectContainmentEList<Conflict>(Conflict.class, this, VigiePackage.CASE_FILE__CONFLICTS);
		}
		return conflicts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getUnknowns() {
		if (unknowns == null) {
			unknowns = new EDataTypeEList<String>(String.class, this, VigiePackage.CASE_FILE__UNKNOWNS);
		}
		return unknowns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getCautions() {
		if (cautions == null) {
			cautions = new EDataTypeEList<String>(String.class, this, VigiePackage.CASE_FILE__CAUTIONS);
		}
		return cautions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CaseLink> getLinks() {
		if (links == null) {
			links = new EObjectContainmentEList<CaseLink>(CaseLink.class, this, VigiePackage.CASE_FILE__LINKS);
		}
		return links;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Deadline> getDeadlines() {
		if (deadlines == null) {
			deadlines = new EObjectContainmentEList<Deadline>(Deadline.class, this, VigiePackage.CASE_FILE__DEADLINES);
		}
		return deadlines;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Note> getNotes() {
		if (notes == null) {
			notes = new EObjectContainmentEList<Note>(Note.class, this, VigiePackage.CASE_FILE__NOTES);
		}
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case VigiePackage.CASE_FILE__PARTICIPATIONS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getParticipations()).basicAdd(otherEnd, msgs);
			case VigiePackage.CASE_FILE__CHARGES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getCharges()).basicAdd(otherEnd, msgs);
			case VigiePackage.CASE_FILE__CUSTODY_PERIODS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getCustodyPeriods()).basicAdd(otherEnd, msgs);
			case VigiePackage.CASE_FILE__PROCEEDINGS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getProceedings()).basicAdd(otherEnd, msgs);
			case VigiePackage.CASE_FILE__STATUS_CHANGES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getStatusChanges()).basicAdd(otherEnd, msgs);
			case VigiePackage.CASE_FILE__INCIDENTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getIncidents()).basicAdd(otherEnd, msgs);
			case VigiePackage.CASE_FILE__COUNTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getCounts()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case VigiePackage.CASE_FILE__PARTICIPATIONS:
				return ((InternalEList<?>)getParticipations()).basicRemove(otherEnd, msgs);
			case VigiePackage.CASE_FILE__CHARGES:
				return ((InternalEList<?>)getCharges()).basicRemove(otherEnd, msgs);
			case VigiePackage.CASE_FILE__CUSTODY_PERIODS:
				return ((InternalEList<?>)getCustodyPeriods()).basicRemove(otherEnd, msgs);
			case VigiePackage.CASE_FILE__PROCEEDINGS:
				return ((InternalEList<?>)getProceedings()).basicRemove(otherEnd, msgs);
			case VigiePackage.CASE_FILE__STATUS_CHANGES:
				return ((InternalEList<?>)getStatusChanges()).basicRemove(otherEnd, msgs);
			case VigiePackage.CASE_FILE__INCIDENTS:
				return ((InternalEList<?>)getIncidents()).basicRemove(otherEnd, msgs);
			case VigiePackage.CASE_FILE__COUNTS:
				return ((InternalEList<?>)getCounts()).basicRemove(otherEnd, msgs);
			case VigiePackage.CASE_FILE__CONFLICTS:
				return ((InternalEList<?>)getConflicts()).basicRemove(otherEnd, msgs);
			case VigiePackage.CASE_FILE__LINKS:
				return ((InternalEList<?>)getLinks()).basicRemove(otherEnd, msgs);
			case VigiePackage.CASE_FILE__DEADLINES:
				return ((InternalEList<?>)getDeadlines()).basicRemove(otherEnd, msgs);
			case VigiePackage.CASE_FILE__NOTES:
				return ((InternalEList<?>)getNotes()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case VigiePackage.CASE_FILE__TITLE:
				return getTitle();
			case VigiePackage.CASE_FILE__ACCOUNT:
				return getAccount();
			case VigiePackage.CASE_FILE__KIND:
				return getKind();
			case VigiePackage.CASE_FILE__SCHEME:
				return getScheme();
			case VigiePackage.CASE_FILE__HEADLINE:
				return isHeadline();
			case VigiePackage.CASE_FILE__JURISDICTION:
				return getJurisdiction();
			case VigiePackage.CASE_FILE__COURT:
				return getCourt();
			case VigiePackage.CASE_FILE__PLACE:
				return getPlace();
			case VigiePackage.CASE_FILE__ALLEGATIONS:
				return getAllegations();
			case VigiePackage.CASE_FILE__AGAINST_UNKNOWN:
				return isAgainstUnknown();
			case VigiePackage.CASE_FILE__PARTICIPATIONS:
				return getParticipations();
			case VigiePackage.CASE_FILE__CHARGES:
				return getCharges();
			case VigiePackage.CASE_FILE__CUSTODY_PERIODS:
				return getCustodyPeriods();
			case VigiePackage.CASE_FILE__PROCEEDINGS:
				return getProceedings();
			case VigiePackage.CASE_FILE__STATUS_CHANGES:
				return getStatusChanges();
			case VigiePackage.CASE_FILE__INCIDENTS:
				return getIncidents();
			case VigiePackage.CASE_FILE__COUNTS:
				return getCounts();
			case VigiePackage.CASE_FILE__CONFLICTS:
				return getConflicts();
			case VigiePackage.CASE_FILE__UNKNOWNS:
				return getUnknowns();
			case VigiePackage.CASE_FILE__CAUTIONS:
				return getCautions();
			case VigiePackage.CASE_FILE__LINKS:
				return getLinks();
			case VigiePackage.CASE_FILE__DEADLINES:
				return getDeadlines();
			case VigiePackage.CASE_FILE__NOTES:
				return getNotes();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case VigiePackage.CASE_FILE__TITLE:
				setTitle((String)newValue);
				return;
			case VigiePackage.CASE_FILE__ACCOUNT:
				setAccount((String)newValue);
				return;
			case VigiePackage.CASE_FILE__KIND:
				setKind((String)newValue);
				return;
			case VigiePackage.CASE_FILE__SCHEME:
				setScheme((String)newValue);
				return;
			case VigiePackage.CASE_FILE__HEADLINE:
				setHeadline((Boolean)newValue);
				return;
			case VigiePackage.CASE_FILE__JURISDICTION:
				setJurisdiction((String)newValue);
				return;
			case VigiePackage.CASE_FILE__COURT:
				setCourt((String)newValue);
				return;
			case VigiePackage.CASE_FILE__PLACE:
				setPlace((String)newValue);
				return;
			case VigiePackage.CASE_FILE__ALLEGATIONS:
				setAllegations((String)newValue);
				return;
			case VigiePackage.CASE_FILE__AGAINST_UNKNOWN:
				setAgainstUnknown((Boolean)newValue);
				return;
			case VigiePackage.CASE_FILE__PARTICIPATIONS:
				getParticipations().clear();
				getParticipations().addAll((Collection<? extends Participation>)newValue);
				return;
			case VigiePackage.CASE_FILE__CHARGES:
				getCharges().clear();
				getCharges().addAll((Collection<? extends Charge>)newValue);
				return;
			case VigiePackage.CASE_FILE__CUSTODY_PERIODS:
				getCustodyPeriods().clear();
				getCustodyPeriods().addAll((Collection<? extends CustodyPeriod>)newValue);
				return;
			case VigiePackage.CASE_FILE__PROCEEDINGS:
				getProceedings().clear();
				getProceedings().addAll((Collection<? extends Proceeding>)newValue);
				return;
			case VigiePackage.CASE_FILE__STATUS_CHANGES:
				getStatusChanges().clear();
				getStatusChanges().addAll((Collection<? extends StatusChange>)newValue);
				return;
			case VigiePackage.CASE_FILE__INCIDENTS:
				getIncidents().clear();
				getIncidents().addAll((Collection<? extends Incident>)newValue);
				return;
			case VigiePackage.CASE_FILE__COUNTS:
				getCounts().clear();
				getCounts().addAll((Collection<? extends Count>)newValue);
				return;
			case VigiePackage.CASE_FILE__CONFLICTS:
				getConflicts().clear();
				getConflicts().addAll((Collection<? extends Conflict>)newValue);
				return;
			case VigiePackage.CASE_FILE__UNKNOWNS:
				getUnknowns().clear();
				getUnknowns().addAll((Collection<? extends String>)newValue);
				return;
			case VigiePackage.CASE_FILE__CAUTIONS:
				getCautions().clear();
				getCautions().addAll((Collection<? extends String>)newValue);
				return;
			case VigiePackage.CASE_FILE__LINKS:
				getLinks().clear();
				getLinks().addAll((Collection<? extends CaseLink>)newValue);
				return;
			case VigiePackage.CASE_FILE__DEADLINES:
				getDeadlines().clear();
				getDeadlines().addAll((Collection<? extends Deadline>)newValue);
				return;
			case VigiePackage.CASE_FILE__NOTES:
				getNotes().clear();
				getNotes().addAll((Collection<? extends Note>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case VigiePackage.CASE_FILE__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case VigiePackage.CASE_FILE__ACCOUNT:
				setAccount(ACCOUNT_EDEFAULT);
				return;
			case VigiePackage.CASE_FILE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case VigiePackage.CASE_FILE__SCHEME:
				setScheme(SCHEME_EDEFAULT);
				return;
			case VigiePackage.CASE_FILE__HEADLINE:
				setHeadline(HEADLINE_EDEFAULT);
				return;
			case VigiePackage.CASE_FILE__JURISDICTION:
				setJurisdiction(JURISDICTION_EDEFAULT);
				return;
			case VigiePackage.CASE_FILE__COURT:
				setCourt(COURT_EDEFAULT);
				return;
			case VigiePackage.CASE_FILE__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
			case VigiePackage.CASE_FILE__ALLEGATIONS:
				setAllegations(ALLEGATIONS_EDEFAULT);
				return;
			case VigiePackage.CASE_FILE__AGAINST_UNKNOWN:
				setAgainstUnknown(AGAINST_UNKNOWN_EDEFAULT);
				return;
			case VigiePackage.CASE_FILE__PARTICIPATIONS:
				getParticipations().clear();
				return;
			case VigiePackage.CASE_FILE__CHARGES:
				getCharges().clear();
				return;
			case VigiePackage.CASE_FILE__CUSTODY_PERIODS:
				getCustodyPeriods().clear();
				return;
			case VigiePackage.CASE_FILE__PROCEEDINGS:
				getProceedings().clear();
				return;
			case VigiePackage.CASE_FILE__STATUS_CHANGES:
				getStatusChanges().clear();
				return;
			case VigiePackage.CASE_FILE__INCIDENTS:
				getIncidents().clear();
				return;
			case VigiePackage.CASE_FILE__COUNTS:
				getCounts().clear();
				return;
			case VigiePackage.CASE_FILE__CONFLICTS:
				getConflicts().clear();
				return;
			case VigiePackage.CASE_FILE__UNKNOWNS:
				getUnknowns().clear();
				return;
			case VigiePackage.CASE_FILE__CAUTIONS:
				getCautions().clear();
				return;
			case VigiePackage.CASE_FILE__LINKS:
				getLinks().clear();
				return;
			case VigiePackage.CASE_FILE__DEADLINES:
				getDeadlines().clear();
				return;
			case VigiePackage.CASE_FILE__NOTES:
				getNotes().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case VigiePackage.CASE_FILE__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case VigiePackage.CASE_FILE__ACCOUNT:
				return ACCOUNT_EDEFAULT == null ? account != null : !ACCOUNT_EDEFAULT.equals(account);
			case VigiePackage.CASE_FILE__KIND:
				return KIND_EDEFAULT == null ? kind != null : !KIND_EDEFAULT.equals(kind);
			case VigiePackage.CASE_FILE__SCHEME:
				return SCHEME_EDEFAULT == null ? scheme != null : !SCHEME_EDEFAULT.equals(scheme);
			case VigiePackage.CASE_FILE__HEADLINE:
				return headline != HEADLINE_EDEFAULT;
			case VigiePackage.CASE_FILE__JURISDICTION:
				return JURISDICTION_EDEFAULT == null ? jurisdiction != null : !JURISDICTION_EDEFAULT.equals(jurisdiction);
			case VigiePackage.CASE_FILE__COURT:
				return COURT_EDEFAULT == null ? court != null : !COURT_EDEFAULT.equals(court);
			case VigiePackage.CASE_FILE__PLACE:
				return PLACE_EDEFAULT == null ? place != null : !PLACE_EDEFAULT.equals(place);
			case VigiePackage.CASE_FILE__ALLEGATIONS:
				return ALLEGATIONS_EDEFAULT == null ? allegations != null : !ALLEGATIONS_EDEFAULT.equals(allegations);
			case VigiePackage.CASE_FILE__AGAINST_UNKNOWN:
				return againstUnknown != AGAINST_UNKNOWN_EDEFAULT;
			case VigiePackage.CASE_FILE__PARTICIPATIONS:
				return participations != null && !participations.isEmpty();
			case VigiePackage.CASE_FILE__CHARGES:
				return charges != null && !charges.isEmpty();
			case VigiePackage.CASE_FILE__CUSTODY_PERIODS:
				return custodyPeriods != null && !custodyPeriods.isEmpty();
			case VigiePackage.CASE_FILE__PROCEEDINGS:
				return proceedings != null && !proceedings.isEmpty();
			case VigiePackage.CASE_FILE__STATUS_CHANGES:
				return statusChanges != null && !statusChanges.isEmpty();
			case VigiePackage.CASE_FILE__INCIDENTS:
				return incidents != null && !incidents.isEmpty();
			case VigiePackage.CASE_FILE__COUNTS:
				return counts != null && !counts.isEmpty();
			case VigiePackage.CASE_FILE__CONFLICTS:
				return conflicts != null && !conflicts.isEmpty();
			case VigiePackage.CASE_FILE__UNKNOWNS:
				return unknowns != null && !unknowns.isEmpty();
			case VigiePackage.CASE_FILE__CAUTIONS:
				return cautions != null && !cautions.isEmpty();
			case VigiePackage.CASE_FILE__LINKS:
				return links != null && !links.isEmpty();
			case VigiePackage.CASE_FILE__DEADLINES:
				return deadlines != null && !deadlines.isEmpty();
			case VigiePackage.CASE_FILE__NOTES:
				return notes != null && !notes.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (title: ");
		result.append(title);
		result.append(", account: ");
		result.append(account);
		result.append(", kind: ");
		result.append(kind);
		result.append(", scheme: ");
		result.append(scheme);
		result.append(", headline: ");
		result.append(headline);
		result.append(", jurisdiction: ");
		result.append(jurisdiction);
		result.append(", court: ");
		result.append(court);
		result.append(", place: ");
		result.append(place);
		result.append(", allegations: ");
		result.append(allegations);
		result.append(", againstUnknown: ");
		result.append(againstUnknown);
		result.append(", unknowns: ");
		result.append(unknowns);
		result.append(", cautions: ");
		result.append(cautions);
		result.append(')');
		return result.toString();
	}

} //CaseFileImpl
