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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import org.vigie.edtf.UncertainDate;

import org.vigie.model.CaseFile;
import org.vigie.model.ClockMode;
import org.vigie.model.CustodyOrder;
import org.vigie.model.CustodyPeriod;
import org.vigie.model.CustodyTitle;
import org.vigie.model.Participation;
import org.vigie.model.Suspension;
import org.vigie.model.VigiePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Custody Period</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.vigie.model.impl.CustodyPeriodImpl#getCaseFile <em>Case File</em>}</li>
 *   <li>{@link org.vigie.model.impl.CustodyPeriodImpl#getParticipation <em>Participation</em>}</li>
 *   <li>{@link org.vigie.model.impl.CustodyPeriodImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.vigie.model.impl.CustodyPeriodImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.vigie.model.impl.CustodyPeriodImpl#getTo <em>To</em>}</li>
 *   <li>{@link org.vigie.model.impl.CustodyPeriodImpl#getLastSeen <em>Last Seen</em>}</li>
 *   <li>{@link org.vigie.model.impl.CustodyPeriodImpl#getScheduledEnd <em>Scheduled End</em>}</li>
 *   <li>{@link org.vigie.model.impl.CustodyPeriodImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link org.vigie.model.impl.CustodyPeriodImpl#getAuthority <em>Authority</em>}</li>
 *   <li>{@link org.vigie.model.impl.CustodyPeriodImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.vigie.model.impl.CustodyPeriodImpl#getClock <em>Clock</em>}</li>
 *   <li>{@link org.vigie.model.impl.CustodyPeriodImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.vigie.model.impl.CustodyPeriodImpl#getOrders <em>Orders</em>}</li>
 *   <li>{@link org.vigie.model.impl.CustodyPeriodImpl#getSuspensions <em>Suspensions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CustodyPeriodImpl extends SourcedImpl implements CustodyPeriod {
	/**
	 * The cached value of the '{@link #getParticipation() <em>Participation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParticipation()
	 * @generated
	 * @ordered
	 */
	protected Participation participation;

	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected static final UncertainDate FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected UncertainDate from = FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected static final UncertainDate TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected UncertainDate to = TO_EDEFAULT;

	/**
	 * The default value of the '{@link #getLastSeen() <em>Last Seen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastSeen()
	 * @generated
	 * @ordered
	 */
	protected static final UncertainDate LAST_SEEN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLastSeen() <em>Last Seen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastSeen()
	 * @generated
	 * @ordered
	 */
	protected UncertainDate lastSeen = LAST_SEEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getScheduledEnd() <em>Scheduled End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScheduledEnd()
	 * @generated
	 * @ordered
	 */
	protected static final UncertainDate SCHEDULED_END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScheduledEnd() <em>Scheduled End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScheduledEnd()
	 * @generated
	 * @ordered
	 */
	protected UncertainDate scheduledEnd = SCHEDULED_END_EDEFAULT;

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
	 * The default value of the '{@link #getAuthority() <em>Authority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthority()
	 * @generated
	 * @ordered
	 */
	protected static final String AUTHORITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAuthority() <em>Authority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthority()
	 * @generated
	 * @ordered
	 */
	protected String authority = AUTHORITY_EDEFAULT;

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
	 * The default value of the '{@link #getClock() <em>Clock</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClock()
	 * @generated
	 * @ordered
	 */
	protected static final ClockMode CLOCK_EDEFAULT = ClockMode.NONE;

	/**
	 * The cached value of the '{@link #getClock() <em>Clock</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClock()
	 * @generated
	 * @ordered
	 */
	protected ClockMode clock = CLOCK_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected CustodyTitle title;

	/**
	 * The cached value of the '{@link #getOrders() <em>Orders</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrders()
	 * @generated
	 * @ordered
	 */
	protected EList<CustodyOrder> orders;

	/**
	 * The cached value of the '{@link #getSuspensions() <em>Suspensions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuspensions()
	 * @generated
	 * @ordered
	 */
	protected EList<Suspension> suspensions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CustodyPeriodImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return VigiePackage.Literals.CUSTODY_PERIOD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CaseFile getCaseFile() {
		if (eContainerFeatureID() != VigiePackage.CUSTODY_PERIOD__CASE_FILE) return null;
		return (CaseFile)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCaseFile(CaseFile newCaseFile, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newCaseFile, VigiePackage.CUSTODY_PERIOD__CASE_FILE, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCaseFile(CaseFile newCaseFile) {
		if (newCaseFile != eInternalContainer() || (eContainerFeatureID() != VigiePackage.CUSTODY_PERIOD__CASE_FILE && newCaseFile != null)) {
			if (EcoreUtil.isAncestor(this, newCaseFile))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newCaseFile != null)
				msgs = ((InternalEObject)newCaseFile).eInverseAdd(this, VigiePackage.CASE_FILE__CUSTODY_PERIODS, CaseFile.class, msgs);
			msgs = basicSetCaseFile(newCaseFile, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CUSTODY_PERIOD__CASE_FILE, newCaseFile, newCaseFile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Participation getParticipation() {
		return participation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetParticipation(Participation newParticipation, NotificationChain msgs) {
		Participation oldParticipation = participation;
		participation = newParticipation;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, VigiePackage.CUSTODY_PERIOD__PARTICIPATION, oldParticipation, newParticipation);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParticipation(Participation newParticipation) {
		if (newParticipation != participation) {
			NotificationChain msgs = null;
			if (participation != null)
				msgs = ((InternalEObject)participation).eInverseRemove(this, VigiePackage.PARTICIPATION__CUSTODY_PERIODS, Participation.class, msgs);
			if (newParticipation != null)
				msgs = ((InternalEObject)newParticipation).eInverseAdd(this, VigiePackage.PARTICIPATION__CUSTODY_PERIODS, Participation.class, msgs);
			msgs = basicSetParticipation(newParticipation, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CUSTODY_PERIOD__PARTICIPATION, newParticipation, newParticipation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CUSTODY_PERIOD__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UncertainDate getFrom() {
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(UncertainDate newFrom) {
		UncertainDate oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CUSTODY_PERIOD__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UncertainDate getTo() {
		return to;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTo(UncertainDate newTo) {
		UncertainDate oldTo = to;
		to = newTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CUSTODY_PERIOD__TO, oldTo, to));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UncertainDate getLastSeen() {
		return lastSeen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastSeen(UncertainDate newLastSeen) {
		UncertainDate oldLastSeen = lastSeen;
		lastSeen = newLastSeen;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CUSTODY_PERIOD__LAST_SEEN, oldLastSeen, lastSeen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UncertainDate getScheduledEnd() {
		return scheduledEnd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScheduledEnd(UncertainDate newScheduledEnd) {
		UncertainDate oldScheduledEnd = scheduledEnd;
		scheduledEnd = newScheduledEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CUSTODY_PERIOD__SCHEDULED_END, oldScheduledEnd, scheduledEnd));
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
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CUSTODY_PERIOD__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAuthority() {
		return authority;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthority(String newAuthority) {
		String oldAuthority = authority;
		authority = newAuthority;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CUSTODY_PERIOD__AUTHORITY, oldAuthority, authority));
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
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CUSTODY_PERIOD__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ClockMode getClock() {
		return clock;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClock(ClockMode newClock) {
		ClockMode oldClock = clock;
		clock = newClock == null ? CLOCK_EDEFAULT : newClock;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CUSTODY_PERIOD__CLOCK, oldClock, clock));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CustodyTitle getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTitle(CustodyTitle newTitle, NotificationChain msgs) {
		CustodyTitle oldTitle = title;
		title = newTitle;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, VigiePackage.CUSTODY_PERIOD__TITLE, oldTitle, newTitle);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(CustodyTitle newTitle) {
		if (newTitle != title) {
			NotificationChain msgs = null;
			if (title != null)
				msgs = ((InternalEObject)title).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - VigiePackage.CUSTODY_PERIOD__TITLE, null, msgs);
			if (newTitle != null)
				msgs = ((InternalEObject)newTitle).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - VigiePackage.CUSTODY_PERIOD__TITLE, null, msgs);
			msgs = basicSetTitle(newTitle, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CUSTODY_PERIOD__TITLE, newTitle, newTitle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CustodyOrder> getOrders() {
		if (orders == null) {
			orders = new EObjectContainmentEList<CustodyOrder>(CustodyOrder.class, this, VigiePackage.CUSTODY_PERIOD__ORDERS);
		}
		return orders;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Suspension> getSuspensions() {
		if (suspensions == null) {
			suspensions = new EObjectContainmentEList<Suspension>(Suspension.class, this, VigiePackage.CUSTODY_PERIOD__SUSPENSIONS);
		}
		return suspensions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case VigiePackage.CUSTODY_PERIOD__CASE_FILE:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetCaseFile((CaseFile)otherEnd, msgs);
			case VigiePackage.CUSTODY_PERIOD__PARTICIPATION:
				if (participation != null)
					msgs = ((InternalEObject)participation).eInverseRemove(this, VigiePackage.PARTICIPATION__CUSTODY_PERIODS, Participation.class, msgs);
				return basicSetParticipation((Participation)otherEnd, msgs);
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
			case VigiePackage.CUSTODY_PERIOD__CASE_FILE:
				return basicSetCaseFile(null, msgs);
			case VigiePackage.CUSTODY_PERIOD__PARTICIPATION:
				return basicSetParticipation(null, msgs);
			case VigiePackage.CUSTODY_PERIOD__TITLE:
				return basicSetTitle(null, msgs);
			case VigiePackage.CUSTODY_PERIOD__ORDERS:
				return ((InternalEList<?>)getOrders()).basicRemove(otherEnd, msgs);
			case VigiePackage.CUSTODY_PERIOD__SUSPENSIONS:
				return ((InternalEList<?>)getSuspensions()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eBasicRemoveFromContainerFeature(NotificationChain msgs) {
		switch (eContainerFeatureID()) {
			case VigiePackage.CUSTODY_PERIOD__CASE_FILE:
				return eInternalContainer().eInverseRemove(this, VigiePackage.CASE_FILE__CUSTODY_PERIODS, CaseFile.class, msgs);
		}
		return super.eBasicRemoveFromContainerFeature(msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case VigiePackage.CUSTODY_PERIOD__CASE_FILE:
				return getCaseFile();
			case VigiePackage.CUSTODY_PERIOD__PARTICIPATION:
				return getParticipation();
			case VigiePackage.CUSTODY_PERIOD__LABEL:
				return getLabel();
			case VigiePackage.CUSTODY_PERIOD__FROM:
				return getFrom();
			case VigiePackage.CUSTODY_PERIOD__TO:
				return getTo();
			case VigiePackage.CUSTODY_PERIOD__LAST_SEEN:
				return getLastSeen();
			case VigiePackage.CUSTODY_PERIOD__SCHEDULED_END:
				return getScheduledEnd();
			case VigiePackage.CUSTODY_PERIOD__PLACE:
				return getPlace();
			case VigiePackage.CUSTODY_PERIOD__AUTHORITY:
				return getAuthority();
			case VigiePackage.CUSTODY_PERIOD__KIND:
				return getKind();
			case VigiePackage.CUSTODY_PERIOD__CLOCK:
				return getClock();
			case VigiePackage.CUSTODY_PERIOD__TITLE:
				return getTitle();
			case VigiePackage.CUSTODY_PERIOD__ORDERS:
				return getOrders();
			case VigiePackage.CUSTODY_PERIOD__SUSPENSIONS:
				return getSuspensions();
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
			case VigiePackage.CUSTODY_PERIOD__CASE_FILE:
				setCaseFile((CaseFile)newValue);
				return;
			case VigiePackage.CUSTODY_PERIOD__PARTICIPATION:
				setParticipation((Participation)newValue);
				return;
			case VigiePackage.CUSTODY_PERIOD__LABEL:
				setLabel((String)newValue);
				return;
			case VigiePackage.CUSTODY_PERIOD__FROM:
				setFrom((UncertainDate)newValue);
				return;
			case VigiePackage.CUSTODY_PERIOD__TO:
				setTo((UncertainDate)newValue);
				return;
			case VigiePackage.CUSTODY_PERIOD__LAST_SEEN:
				setLastSeen((UncertainDate)newValue);
				return;
			case VigiePackage.CUSTODY_PERIOD__SCHEDULED_END:
				setScheduledEnd((UncertainDate)newValue);
				return;
			case VigiePackage.CUSTODY_PERIOD__PLACE:
				setPlace((String)newValue);
				return;
			case VigiePackage.CUSTODY_PERIOD__AUTHORITY:
				setAuthority((String)newValue);
				return;
			case VigiePackage.CUSTODY_PERIOD__KIND:
				setKind((String)newValue);
				return;
			case VigiePackage.CUSTODY_PERIOD__CLOCK:
				setClock((ClockMode)newValue);
				return;
			case VigiePackage.CUSTODY_PERIOD__TITLE:
				setTitle((CustodyTitle)newValue);
				return;
			case VigiePackage.CUSTODY_PERIOD__ORDERS:
				getOrders().clear();
				getOrders().addAll((Collection<? extends CustodyOrder>)newValue);
				return;
			case VigiePackage.CUSTODY_PERIOD__SUSPENSIONS:
				getSuspensions().clear();
				getSuspensions().addAll((Collection<? extends Suspension>)newValue);
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
			case VigiePackage.CUSTODY_PERIOD__CASE_FILE:
				setCaseFile((CaseFile)null);
				return;
			case VigiePackage.CUSTODY_PERIOD__PARTICIPATION:
				setParticipation((Participation)null);
				return;
			case VigiePackage.CUSTODY_PERIOD__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case VigiePackage.CUSTODY_PERIOD__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case VigiePackage.CUSTODY_PERIOD__TO:
				setTo(TO_EDEFAULT);
				return;
			case VigiePackage.CUSTODY_PERIOD__LAST_SEEN:
				setLastSeen(LAST_SEEN_EDEFAULT);
				return;
			case VigiePackage.CUSTODY_PERIOD__SCHEDULED_END:
				setScheduledEnd(SCHEDULED_END_EDEFAULT);
				return;
			case VigiePackage.CUSTODY_PERIOD__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
			case VigiePackage.CUSTODY_PERIOD__AUTHORITY:
				setAuthority(AUTHORITY_EDEFAULT);
				return;
			case VigiePackage.CUSTODY_PERIOD__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case VigiePackage.CUSTODY_PERIOD__CLOCK:
				setClock(CLOCK_EDEFAULT);
				return;
			case VigiePackage.CUSTODY_PERIOD__TITLE:
				setTitle((CustodyTitle)null);
				return;
			case VigiePackage.CUSTODY_PERIOD__ORDERS:
				getOrders().clear();
				return;
			case VigiePackage.CUSTODY_PERIOD__SUSPENSIONS:
				getSuspensions().clear();
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
			case VigiePackage.CUSTODY_PERIOD__CASE_FILE:
				return getCaseFile() != null;
			case VigiePackage.CUSTODY_PERIOD__PARTICIPATION:
				return participation != null;
			case VigiePackage.CUSTODY_PERIOD__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case VigiePackage.CUSTODY_PERIOD__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case VigiePackage.CUSTODY_PERIOD__TO:
				return TO_EDEFAULT == null ? to != null : !TO_EDEFAULT.equals(to);
			case VigiePackage.CUSTODY_PERIOD__LAST_SEEN:
				return LAST_SEEN_EDEFAULT == null ? lastSeen != null : !LAST_SEEN_EDEFAULT.equals(lastSeen);
			case VigiePackage.CUSTODY_PERIOD__SCHEDULED_END:
				return SCHEDULED_END_EDEFAULT == null ? scheduledEnd != null : !SCHEDULED_END_EDEFAULT.equals(scheduledEnd);
			case VigiePackage.CUSTODY_PERIOD__PLACE:
				return PLACE_EDEFAULT == null ? place != null : !PLACE_EDEFAULT.equals(place);
			case VigiePackage.CUSTODY_PERIOD__AUTHORITY:
				return AUTHORITY_EDEFAULT == null ? authority != null : !AUTHORITY_EDEFAULT.equals(authority);
			case VigiePackage.CUSTODY_PERIOD__KIND:
				return KIND_EDEFAULT == null ? kind != null : !KIND_EDEFAULT.equals(kind);
			case VigiePackage.CUSTODY_PERIOD__CLOCK:
				return clock != CLOCK_EDEFAULT;
			case VigiePackage.CUSTODY_PERIOD__TITLE:
				return title != null;
			case VigiePackage.CUSTODY_PERIOD__ORDERS:
				return orders != null && !orders.isEmpty();
			case VigiePackage.CUSTODY_PERIOD__SUSPENSIONS:
				return suspensions != null && !suspensions.isEmpty();
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
		result.append(" (label: ");
		result.append(label);
		result.append(", from: ");
		result.append(from);
		result.append(", to: ");
		result.append(to);
		result.append(", lastSeen: ");
		result.append(lastSeen);
		result.append(", scheduledEnd: ");
		result.append(scheduledEnd);
		result.append(", place: ");
		result.append(place);
		result.append(", authority: ");
		result.append(authority);
		result.append(", kind: ");
		result.append(kind);
		result.append(", clock: ");
		result.append(clock);
		result.append(')');
		return result.toString();
	}

} //CustodyPeriodImpl
