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
import org.eclipse.emf.ecore.util.InternalEList;

import org.vigie.edtf.UncertainDate;

import org.vigie.model.Completeness;
import org.vigie.model.Credit;
import org.vigie.model.CustodyStage;
import org.vigie.model.CustodyTitle;
import org.vigie.model.LegalEvent;
import org.vigie.model.VigiePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Custody Title</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.vigie.model.impl.CustodyTitleImpl#getJurisdiction <em>Jurisdiction</em>}</li>
 *   <li>{@link org.vigie.model.impl.CustodyTitleImpl#getStage <em>Stage</em>}</li>
 *   <li>{@link org.vigie.model.impl.CustodyTitleImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.vigie.model.impl.CustodyTitleImpl#getStartEvent <em>Start Event</em>}</li>
 *   <li>{@link org.vigie.model.impl.CustodyTitleImpl#isSameDayAsPeriod <em>Same Day As Period</em>}</li>
 *   <li>{@link org.vigie.model.impl.CustodyTitleImpl#getOffenceClass <em>Offence Class</em>}</li>
 *   <li>{@link org.vigie.model.impl.CustodyTitleImpl#getOffenceClassNote <em>Offence Class Note</em>}</li>
 *   <li>{@link org.vigie.model.impl.CustodyTitleImpl#getMaximumPenalty <em>Maximum Penalty</em>}</li>
 *   <li>{@link org.vigie.model.impl.CustodyTitleImpl#getOrders <em>Orders</em>}</li>
 *   <li>{@link org.vigie.model.impl.CustodyTitleImpl#getSentence <em>Sentence</em>}</li>
 *   <li>{@link org.vigie.model.impl.CustodyTitleImpl#getReduction <em>Reduction</em>}</li>
 *   <li>{@link org.vigie.model.impl.CustodyTitleImpl#getTerrorism <em>Terrorism</em>}</li>
 *   <li>{@link org.vigie.model.impl.CustodyTitleImpl#getDomiciled <em>Domiciled</em>}</li>
 *   <li>{@link org.vigie.model.impl.CustodyTitleImpl#getPriorConviction <em>Prior Conviction</em>}</li>
 *   <li>{@link org.vigie.model.impl.CustodyTitleImpl#getListedOffence <em>Listed Offence</em>}</li>
 *   <li>{@link org.vigie.model.impl.CustodyTitleImpl#getEvents <em>Events</em>}</li>
 *   <li>{@link org.vigie.model.impl.CustodyTitleImpl#getCredits <em>Credits</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CustodyTitleImpl extends IdentifiedImpl implements CustodyTitle {
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
	 * The default value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected static final CustodyStage STAGE_EDEFAULT = CustodyStage.NONE;

	/**
	 * The cached value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected CustodyStage stage = STAGE_EDEFAULT;

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
	 * The default value of the '{@link #getStartEvent() <em>Start Event</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartEvent()
	 * @generated
	 * @ordered
	 */
	protected static final String START_EVENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartEvent() <em>Start Event</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartEvent()
	 * @generated
	 * @ordered
	 */
	protected String startEvent = START_EVENT_EDEFAULT;

	/**
	 * The default value of the '{@link #isSameDayAsPeriod() <em>Same Day As Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSameDayAsPeriod()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SAME_DAY_AS_PERIOD_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSameDayAsPeriod() <em>Same Day As Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSameDayAsPeriod()
	 * @generated
	 * @ordered
	 */
	protected boolean sameDayAsPeriod = SAME_DAY_AS_PERIOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getOffenceClass() <em>Offence Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffenceClass()
	 * @generated
	 * @ordered
	 */
	protected static final String OFFENCE_CLASS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOffenceClass() <em>Offence Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffenceClass()
	 * @generated
	 * @ordered
	 */
	protected String offenceClass = OFFENCE_CLASS_EDEFAULT;

	/**
	 * The default value of the '{@link #getOffenceClassNote() <em>Offence Class Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffenceClassNote()
	 * @generated
	 * @ordered
	 */
	protected static final String OFFENCE_CLASS_NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOffenceClassNote() <em>Offence Class Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffenceClassNote()
	 * @generated
	 * @ordered
	 */
	protected String offenceClassNote = OFFENCE_CLASS_NOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximumPenalty() <em>Maximum Penalty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumPenalty()
	 * @generated
	 * @ordered
	 */
	protected static final String MAXIMUM_PENALTY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaximumPenalty() <em>Maximum Penalty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumPenalty()
	 * @generated
	 * @ordered
	 */
	protected String maximumPenalty = MAXIMUM_PENALTY_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrders() <em>Orders</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrders()
	 * @generated
	 * @ordered
	 */
	protected static final Completeness ORDERS_EDEFAULT = Completeness.UNKNOWN;

	/**
	 * The cached value of the '{@link #getOrders() <em>Orders</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrders()
	 * @generated
	 * @ordered
	 */
	protected Completeness orders = ORDERS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSentence() <em>Sentence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSentence()
	 * @generated
	 * @ordered
	 */
	protected static final String SENTENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSentence() <em>Sentence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSentence()
	 * @generated
	 * @ordered
	 */
	protected String sentence = SENTENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReduction() <em>Reduction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReduction()
	 * @generated
	 * @ordered
	 */
	protected static final String REDUCTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReduction() <em>Reduction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReduction()
	 * @generated
	 * @ordered
	 */
	protected String reduction = REDUCTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getTerrorism() <em>Terrorism</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTerrorism()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean TERRORISM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTerrorism() <em>Terrorism</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTerrorism()
	 * @generated
	 * @ordered
	 */
	protected Boolean terrorism = TERRORISM_EDEFAULT;

	/**
	 * The default value of the '{@link #getDomiciled() <em>Domiciled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDomiciled()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean DOMICILED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDomiciled() <em>Domiciled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDomiciled()
	 * @generated
	 * @ordered
	 */
	protected Boolean domiciled = DOMICILED_EDEFAULT;

	/**
	 * The default value of the '{@link #getPriorConviction() <em>Prior Conviction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriorConviction()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean PRIOR_CONVICTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPriorConviction() <em>Prior Conviction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriorConviction()
	 * @generated
	 * @ordered
	 */
	protected Boolean priorConviction = PRIOR_CONVICTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getListedOffence() <em>Listed Offence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getListedOffence()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean LISTED_OFFENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getListedOffence() <em>Listed Offence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getListedOffence()
	 * @generated
	 * @ordered
	 */
	protected Boolean listedOffence = LISTED_OFFENCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEvents() <em>Events</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvents()
	 * @generated
	 * @ordered
	 */
	protected EList<LegalEvent> events;

	/**
	 * The cached value of the '{@link #getCredits() <em>Credits</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCredits()
	 * @generated
	 * @ordered
	 */
	protected EList<Credit> credits;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CustodyTitleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return VigiePackage.Literals.CUSTODY_TITLE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CUSTODY_TITLE__JURISDICTION, oldJurisdiction, jurisdiction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CustodyStage getStage() {
		return stage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStage(CustodyStage newStage) {
		CustodyStage oldStage = stage;
		stage = newStage == null ? STAGE_EDEFAULT : newStage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CUSTODY_TITLE__STAGE, oldStage, stage));
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
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CUSTODY_TITLE__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStartEvent() {
		return startEvent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartEvent(String newStartEvent) {
		String oldStartEvent = startEvent;
		startEvent = newStartEvent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CUSTODY_TITLE__START_EVENT, oldStartEvent, startEvent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSameDayAsPeriod() {
		return sameDayAsPeriod;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSameDayAsPeriod(boolean newSameDayAsPeriod) {
		boolean oldSameDayAsPeriod = sameDayAsPeriod;
		sameDayAsPeriod = newSameDayAsPeriod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CUSTODY_TITLE__SAME_DAY_AS_PERIOD, oldSameDayAsPeriod, sameDayAsPeriod));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOffenceClass() {
		return offenceClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOffenceClass(String newOffenceClass) {
		String oldOffenceClass = offenceClass;
		offenceClass = newOffenceClass;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CUSTODY_TITLE__OFFENCE_CLASS, oldOffenceClass, offenceClass));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOffenceClassNote() {
		return offenceClassNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOffenceClassNote(String newOffenceClassNote) {
		String oldOffenceClassNote = offenceClassNote;
		offenceClassNote = newOffenceClassNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CUSTODY_TITLE__OFFENCE_CLASS_NOTE, oldOffenceClassNote, offenceClassNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMaximumPenalty() {
		return maximumPenalty;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximumPenalty(String newMaximumPenalty) {
		String oldMaximumPenalty = maximumPenalty;
		maximumPenalty = newMaximumPenalty;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CUSTODY_TITLE__MAXIMUM_PENALTY, oldMaximumPenalty, maximumPenalty));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Completeness getOrders() {
		return orders;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrders(Completeness newOrders) {
		Completeness oldOrders = orders;
		orders = newOrders == null ? ORDERS_EDEFAULT : newOrders;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CUSTODY_TITLE__ORDERS, oldOrders, orders));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSentence() {
		return sentence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSentence(String newSentence) {
		String oldSentence = sentence;
		sentence = newSentence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CUSTODY_TITLE__SENTENCE, oldSentence, sentence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReduction() {
		return reduction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReduction(String newReduction) {
		String oldReduction = reduction;
		reduction = newReduction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CUSTODY_TITLE__REDUCTION, oldReduction, reduction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getTerrorism() {
		return terrorism;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTerrorism(Boolean newTerrorism) {
		Boolean oldTerrorism = terrorism;
		terrorism = newTerrorism;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CUSTODY_TITLE__TERRORISM, oldTerrorism, terrorism));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getDomiciled() {
		return domiciled;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDomiciled(Boolean newDomiciled) {
		Boolean oldDomiciled = domiciled;
		domiciled = newDomiciled;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CUSTODY_TITLE__DOMICILED, oldDomiciled, domiciled));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getPriorConviction() {
		return priorConviction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPriorConviction(Boolean newPriorConviction) {
		Boolean oldPriorConviction = priorConviction;
		priorConviction = newPriorConviction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CUSTODY_TITLE__PRIOR_CONVICTION, oldPriorConviction, priorConviction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getListedOffence() {
		return listedOffence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setListedOffence(Boolean newListedOffence) {
		Boolean oldListedOffence = listedOffence;
		listedOffence = newListedOffence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CUSTODY_TITLE__LISTED_OFFENCE, oldListedOffence, listedOffence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LegalEvent> getEvents() {
		if (events == null) {
			events = new EObjectContainmentEList<LegalEvent>(LegalEvent.class, this, VigiePackage.CUSTODY_TITLE__EVENTS);
		}
		return events;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Credit> getCredits() {
		if (credits == null) {
			credits = new EObjectContainmentEList<Credit>(Credit.class, this, VigiePackage.CUSTODY_TITLE__CREDITS);
		}
		return credits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case VigiePackage.CUSTODY_TITLE__EVENTS:
				return ((InternalEList<?>)getEvents()).basicRemove(otherEnd, msgs);
			case VigiePackage.CUSTODY_TITLE__CREDITS:
				return ((InternalEList<?>)getCredits()).basicRemove(otherEnd, msgs);
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
			case VigiePackage.CUSTODY_TITLE__JURISDICTION:
				return getJurisdiction();
			case VigiePackage.CUSTODY_TITLE__STAGE:
				return getStage();
			case VigiePackage.CUSTODY_TITLE__FROM:
				return getFrom();
			case VigiePackage.CUSTODY_TITLE__START_EVENT:
				return getStartEvent();
			case VigiePackage.CUSTODY_TITLE__SAME_DAY_AS_PERIOD:
				return isSameDayAsPeriod();
			case VigiePackage.CUSTODY_TITLE__OFFENCE_CLASS:
				return getOffenceClass();
			case VigiePackage.CUSTODY_TITLE__OFFENCE_CLASS_NOTE:
				return getOffenceClassNote();
			case VigiePackage.CUSTODY_TITLE__MAXIMUM_PENALTY:
				return getMaximumPenalty();
			case VigiePackage.CUSTODY_TITLE__ORDERS:
				return getOrders();
			case VigiePackage.CUSTODY_TITLE__SENTENCE:
				return getSentence();
			case VigiePackage.CUSTODY_TITLE__REDUCTION:
				return getReduction();
			case VigiePackage.CUSTODY_TITLE__TERRORISM:
				return getTerrorism();
			case VigiePackage.CUSTODY_TITLE__DOMICILED:
				return getDomiciled();
			case VigiePackage.CUSTODY_TITLE__PRIOR_CONVICTION:
				return getPriorConviction();
			case VigiePackage.CUSTODY_TITLE__LISTED_OFFENCE:
				return getListedOffence();
			case VigiePackage.CUSTODY_TITLE__EVENTS:
				return getEvents();
			case VigiePackage.CUSTODY_TITLE__CREDITS:
				return getCredits();
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
			case VigiePackage.CUSTODY_TITLE__JURISDICTION:
				setJurisdiction((String)newValue);
				return;
			case VigiePackage.CUSTODY_TITLE__STAGE:
				setStage((CustodyStage)newValue);
				return;
			case VigiePackage.CUSTODY_TITLE__FROM:
				setFrom((UncertainDate)newValue);
				return;
			case VigiePackage.CUSTODY_TITLE__START_EVENT:
				setStartEvent((String)newValue);
				return;
			case VigiePackage.CUSTODY_TITLE__SAME_DAY_AS_PERIOD:
				setSameDayAsPeriod((Boolean)newValue);
				return;
			case VigiePackage.CUSTODY_TITLE__OFFENCE_CLASS:
				setOffenceClass((String)newValue);
				return;
			case VigiePackage.CUSTODY_TITLE__OFFENCE_CLASS_NOTE:
				setOffenceClassNote((String)newValue);
				return;
			case VigiePackage.CUSTODY_TITLE__MAXIMUM_PENALTY:
				setMaximumPenalty((String)newValue);
				return;
			case VigiePackage.CUSTODY_TITLE__ORDERS:
				setOrders((Completeness)newValue);
				return;
			case VigiePackage.CUSTODY_TITLE__SENTENCE:
				setSentence((String)newValue);
				return;
			case VigiePackage.CUSTODY_TITLE__REDUCTION:
				setReduction((String)newValue);
				return;
			case VigiePackage.CUSTODY_TITLE__TERRORISM:
				setTerrorism((Boolean)newValue);
				return;
			case VigiePackage.CUSTODY_TITLE__DOMICILED:
				setDomiciled((Boolean)newValue);
				return;
			case VigiePackage.CUSTODY_TITLE__PRIOR_CONVICTION:
				setPriorConviction((Boolean)newValue);
				return;
			case VigiePackage.CUSTODY_TITLE__LISTED_OFFENCE:
				setListedOffence((Boolean)newValue);
				return;
			case VigiePackage.CUSTODY_TITLE__EVENTS:
				getEvents().clear();
				getEvents().addAll((Collection<? extends LegalEvent>)newValue);
				return;
			case VigiePackage.CUSTODY_TITLE__CREDITS:
				getCredits().clear();
				getCredits().addAll((Collection<? extends Credit>)newValue);
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
			case VigiePackage.CUSTODY_TITLE__JURISDICTION:
				setJurisdiction(JURISDICTION_EDEFAULT);
				return;
			case VigiePackage.CUSTODY_TITLE__STAGE:
				setStage(STAGE_EDEFAULT);
				return;
			case VigiePackage.CUSTODY_TITLE__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case VigiePackage.CUSTODY_TITLE__START_EVENT:
				setStartEvent(START_EVENT_EDEFAULT);
				return;
			case VigiePackage.CUSTODY_TITLE__SAME_DAY_AS_PERIOD:
				setSameDayAsPeriod(SAME_DAY_AS_PERIOD_EDEFAULT);
				return;
			case VigiePackage.CUSTODY_TITLE__OFFENCE_CLASS:
				setOffenceClass(OFFENCE_CLASS_EDEFAULT);
				return;
			case VigiePackage.CUSTODY_TITLE__OFFENCE_CLASS_NOTE:
				setOffenceClassNote(OFFENCE_CLASS_NOTE_EDEFAULT);
				return;
			case VigiePackage.CUSTODY_TITLE__MAXIMUM_PENALTY:
				setMaximumPenalty(MAXIMUM_PENALTY_EDEFAULT);
				return;
			case VigiePackage.CUSTODY_TITLE__ORDERS:
				setOrders(ORDERS_EDEFAULT);
				return;
			case VigiePackage.CUSTODY_TITLE__SENTENCE:
				setSentence(SENTENCE_EDEFAULT);
				return;
			case VigiePackage.CUSTODY_TITLE__REDUCTION:
				setReduction(REDUCTION_EDEFAULT);
				return;
			case VigiePackage.CUSTODY_TITLE__TERRORISM:
				setTerrorism(TERRORISM_EDEFAULT);
				return;
			case VigiePackage.CUSTODY_TITLE__DOMICILED:
				setDomiciled(DOMICILED_EDEFAULT);
				return;
			case VigiePackage.CUSTODY_TITLE__PRIOR_CONVICTION:
				setPriorConviction(PRIOR_CONVICTION_EDEFAULT);
				return;
			case VigiePackage.CUSTODY_TITLE__LISTED_OFFENCE:
				setListedOffence(LISTED_OFFENCE_EDEFAULT);
				return;
			case VigiePackage.CUSTODY_TITLE__EVENTS:
				getEvents().clear();
				return;
			case VigiePackage.CUSTODY_TITLE__CREDITS:
				getCredits().clear();
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
			case VigiePackage.CUSTODY_TITLE__JURISDICTION:
				return JURISDICTION_EDEFAULT == null ? jurisdiction != null : !JURISDICTION_EDEFAULT.equals(jurisdiction);
			case VigiePackage.CUSTODY_TITLE__STAGE:
				return stage != STAGE_EDEFAULT;
			case VigiePackage.CUSTODY_TITLE__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case VigiePackage.CUSTODY_TITLE__START_EVENT:
				return START_EVENT_EDEFAULT == null ? startEvent != null : !START_EVENT_EDEFAULT.equals(startEvent);
			case VigiePackage.CUSTODY_TITLE__SAME_DAY_AS_PERIOD:
				return sameDayAsPeriod != SAME_DAY_AS_PERIOD_EDEFAULT;
			case VigiePackage.CUSTODY_TITLE__OFFENCE_CLASS:
				return OFFENCE_CLASS_EDEFAULT == null ? offenceClass != null : !OFFENCE_CLASS_EDEFAULT.equals(offenceClass);
			case VigiePackage.CUSTODY_TITLE__OFFENCE_CLASS_NOTE:
				return OFFENCE_CLASS_NOTE_EDEFAULT == null ? offenceClassNote != null : !OFFENCE_CLASS_NOTE_EDEFAULT.equals(offenceClassNote);
			case VigiePackage.CUSTODY_TITLE__MAXIMUM_PENALTY:
				return MAXIMUM_PENALTY_EDEFAULT == null ? maximumPenalty != null : !MAXIMUM_PENALTY_EDEFAULT.equals(maximumPenalty);
			case VigiePackage.CUSTODY_TITLE__ORDERS:
				return orders != ORDERS_EDEFAULT;
			case VigiePackage.CUSTODY_TITLE__SENTENCE:
				return SENTENCE_EDEFAULT == null ? sentence != null : !SENTENCE_EDEFAULT.equals(sentence);
			case VigiePackage.CUSTODY_TITLE__REDUCTION:
				return REDUCTION_EDEFAULT == null ? reduction != null : !REDUCTION_EDEFAULT.equals(reduction);
			case VigiePackage.CUSTODY_TITLE__TERRORISM:
				return TERRORISM_EDEFAULT == null ? terrorism != null : !TERRORISM_EDEFAULT.equals(terrorism);
			case VigiePackage.CUSTODY_TITLE__DOMICILED:
				return DOMICILED_EDEFAULT == null ? domiciled != null : !DOMICILED_EDEFAULT.equals(domiciled);
			case VigiePackage.CUSTODY_TITLE__PRIOR_CONVICTION:
				return PRIOR_CONVICTION_EDEFAULT == null ? priorConviction != null : !PRIOR_CONVICTION_EDEFAULT.equals(priorConviction);
			case VigiePackage.CUSTODY_TITLE__LISTED_OFFENCE:
				return LISTED_OFFENCE_EDEFAULT == null ? listedOffence != null : !LISTED_OFFENCE_EDEFAULT.equals(listedOffence);
			case VigiePackage.CUSTODY_TITLE__EVENTS:
				return events != null && !events.isEmpty();
			case VigiePackage.CUSTODY_TITLE__CREDITS:
				return credits != null && !credits.isEmpty();
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
		result.append(" (jurisdiction: ");
		result.append(jurisdiction);
		result.append(", stage: ");
		result.append(stage);
		result.append(", from: ");
		result.append(from);
		result.append(", startEvent: ");
		result.append(startEvent);
		result.append(", sameDayAsPeriod: ");
		result.append(sameDayAsPeriod);
		result.append(", offenceClass: ");
		result.append(offenceClass);
		result.append(", offenceClassNote: ");
		result.append(offenceClassNote);
		result.append(", maximumPenalty: ");
		result.append(maximumPenalty);
		result.append(", orders: ");
		result.append(orders);
		result.append(", sentence: ");
		result.append(sentence);
		result.append(", reduction: ");
		result.append(reduction);
		result.append(", terrorism: ");
		result.append(terrorism);
		result.append(", domiciled: ");
		result.append(domiciled);
		result.append(", priorConviction: ");
		result.append(priorConviction);
		result.append(", listedOffence: ");
		result.append(listedOffence);
		result.append(')');
		return result.toString();
	}

} //CustodyTitleImpl
