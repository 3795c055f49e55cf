/**
 */
package org.vigie.model.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.vigie.edtf.UncertainDate;

import org.vigie.model.CaseFile;
import org.vigie.model.Charge;
import org.vigie.model.ChargeOutcome;
import org.vigie.model.ClockStart;
import org.vigie.model.Participation;
import org.vigie.model.VigiePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Charge</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.vigie.model.impl.ChargeImpl#getCaseFile <em>Case File</em>}</li>
 *   <li>{@link org.vigie.model.impl.ChargeImpl#getParticipation <em>Participation</em>}</li>
 *   <li>{@link org.vigie.model.impl.ChargeImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.vigie.model.impl.ChargeImpl#getArticle <em>Article</em>}</li>
 *   <li>{@link org.vigie.model.impl.ChargeImpl#getOffenceClass <em>Offence Class</em>}</li>
 *   <li>{@link org.vigie.model.impl.ChargeImpl#getMaximumPenalty <em>Maximum Penalty</em>}</li>
 *   <li>{@link org.vigie.model.impl.ChargeImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.vigie.model.impl.ChargeImpl#getUntil <em>Until</em>}</li>
 *   <li>{@link org.vigie.model.impl.ChargeImpl#getRequalifiedFrom <em>Requalified From</em>}</li>
 *   <li>{@link org.vigie.model.impl.ChargeImpl#getRequalifiedTo <em>Requalified To</em>}</li>
 *   <li>{@link org.vigie.model.impl.ChargeImpl#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.vigie.model.impl.ChargeImpl#getOutcomeDate <em>Outcome Date</em>}</li>
 *   <li>{@link org.vigie.model.impl.ChargeImpl#getOffenceDate <em>Offence Date</em>}</li>
 *   <li>{@link org.vigie.model.impl.ChargeImpl#getClockStart <em>Clock Start</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ChargeImpl extends SourcedImpl implements Charge {
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
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getArticle() <em>Article</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArticle()
	 * @generated
	 * @ordered
	 */
	protected static final String ARTICLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArticle() <em>Article</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArticle()
	 * @generated
	 * @ordered
	 */
	protected String article = ARTICLE_EDEFAULT;

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
	 * The default value of the '{@link #getUntil() <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUntil()
	 * @generated
	 * @ordered
	 */
	protected static final UncertainDate UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUntil() <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUntil()
	 * @generated
	 * @ordered
	 */
	protected UncertainDate until = UNTIL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRequalifiedFrom() <em>Requalified From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequalifiedFrom()
	 * @generated
	 * @ordered
	 */
	protected Charge requalifiedFrom;

	/**
	 * The cached value of the '{@link #getRequalifiedTo() <em>Requalified To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequalifiedTo()
	 * @generated
	 * @ordered
	 */
	protected Charge requalifiedTo;

	/**
	 * The default value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected static final ChargeOutcome OUTCOME_EDEFAULT = ChargeOutcome.PENDING;

	/**
	 * The cached value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected ChargeOutcome outcome = OUTCOME_EDEFAULT;

	/**
	 * The default value of the '{@link #getOutcomeDate() <em>Outcome Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcomeDate()
	 * @generated
	 * @ordered
	 */
	protected static final UncertainDate OUTCOME_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOutcomeDate() <em>Outcome Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcomeDate()
	 * @generated
	 * @ordered
	 */
	protected UncertainDate outcomeDate = OUTCOME_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOffenceDate() <em>Offence Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffenceDate()
	 * @generated
	 * @ordered
	 */
	protected static final UncertainDate OFFENCE_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOffenceDate() <em>Offence Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffenceDate()
	 * @generated
	 * @ordered
	 */
	protected UncertainDate offenceDate = OFFENCE_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getClockStart() <em>Clock Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClockStart()
	 * @generated
	 * @ordered
	 */
	protected static final ClockStart CLOCK_START_EDEFAULT = ClockStart.UNSAID;

	/**
	 * The cached value of the '{@link #getClockStart() <em>Clock Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClockStart()
	 * @generated
	 * @ordered
	 */
	protected ClockStart clockStart = CLOCK_START_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ChargeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return VigiePackage.Literals.CHARGE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CaseFile getCaseFile() {
		if (eContainerFeatureID() != VigiePackage.CHARGE__CASE_FILE) return null;
		return (CaseFile)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCaseFile(CaseFile newCaseFile, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newCaseFile, VigiePackage.CHARGE__CASE_FILE, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCaseFile(CaseFile newCaseFile) {
		if (newCaseFile != eInternalContainer() || (eContainerFeatureID() != VigiePackage.CHARGE__CASE_FILE && newCaseFile != null)) {
			if (EcoreUtil.isAncestor(this, newCaseFile))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newCaseFile != null)
				msgs = ((InternalEObject)newCaseFile).eInverseAdd(this, VigiePackage.CASE_FILE__CHARGES, CaseFile.class, msgs);
			msgs = basicSetCaseFile(newCaseFile, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CHARGE__CASE_FILE, newCaseFile, newCaseFile));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, VigiePackage.CHARGE__PARTICIPATION, oldParticipation, newParticipation);
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
				msgs = ((InternalEObject)participation).eInverseRemove(this, VigiePackage.PARTICIPATION__CHARGES, Participation.class, msgs);
			if (newParticipation != null)
				msgs = ((InternalEObject)newParticipation).eInverseAdd(this, VigiePackage.PARTICIPATION__CHARGES, Participation.class, msgs);
			msgs = basicSetParticipation(newParticipation, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CHARGE__PARTICIPATION, newParticipation, newParticipation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CHARGE__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getArticle() {
		return article;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArticle(String newArticle) {
		String oldArticle = article;
		article = newArticle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CHARGE__ARTICLE, oldArticle, article));
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
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CHARGE__OFFENCE_CLASS, oldOffenceClass, offenceClass));
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
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CHARGE__MAXIMUM_PENALTY, oldMaximumPenalty, maximumPenalty));
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
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CHARGE__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UncertainDate getUntil() {
		return until;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUntil(UncertainDate newUntil) {
		UncertainDate oldUntil = until;
		until = newUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CHARGE__UNTIL, oldUntil, until));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Charge getRequalifiedFrom() {
		return requalifiedFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRequalifiedFrom(Charge newRequalifiedFrom, NotificationChain msgs) {
		Charge oldRequalifiedFrom = requalifiedFrom;
		requalifiedFrom = newRequalifiedFrom;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, VigiePackage.CHARGE__REQUALIFIED_FROM, oldRequalifiedFrom, newRequalifiedFrom);
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
	public void setRequalifiedFrom(Charge newRequalifiedFrom) {
		if (newRequalifiedFrom != requalifiedFrom) {
			NotificationChain msgs = null;
			if (requalifiedFrom != null)
				msgs = ((InternalEObject)requalifiedFrom).eInverseRemove(this, VigiePackage.CHARGE__REQUALIFIED_TO, Charge.class, msgs);
			if (newRequalifiedFrom != null)
				msgs = ((InternalEObject)newRequalifiedFrom).eInverseAdd(this, VigiePackage.CHARGE__REQUALIFIED_TO, Charge.class, msgs);
			msgs = basicSetRequalifiedFrom(newRequalifiedFrom, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CHARGE__REQUALIFIED_FROM, newRequalifiedFrom, newRequalifiedFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Charge getRequalifiedTo() {
		return requalifiedTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRequalifiedTo(Charge newRequalifiedTo, NotificationChain msgs) {
		Charge oldRequalifiedTo = requalifiedTo;
		requalifiedTo = newRequalifiedTo;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, VigiePackage.CHARGE__REQUALIFIED_TO, oldRequalifiedTo, newRequalifiedTo);
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
	public void setRequalifiedTo(Charge newRequalifiedTo) {
		if (newRequalifiedTo != requalifiedTo) {
			NotificationChain msgs = null;
			if (requalifiedTo != null)
				msgs = ((InternalEObject)requalifiedTo).eInverseRemove(this, VigiePackage.CHARGE__REQUALIFIED_FROM, Charge.class, msgs);
			if (newRequalifiedTo != null)
				msgs = ((InternalEObject)newRequalifiedTo).eInverseAdd(this, VigiePackage.CHARGE__REQUALIFIED_FROM, Charge.class, msgs);
			msgs = basicSetRequalifiedTo(newRequalifiedTo, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CHARGE__REQUALIFIED_TO, newRequalifiedTo, newRequalifiedTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChargeOutcome getOutcome() {
		return outcome;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutcome(ChargeOutcome newOutcome) {
		ChargeOutcome oldOutcome = outcome;
		outcome = newOutcome == null ? OUTCOME_EDEFAULT : newOutcome;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CHARGE__OUTCOME, oldOutcome, outcome));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UncertainDate getOutcomeDate() {
		return outcomeDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutcomeDate(UncertainDate newOutcomeDate) {
		UncertainDate oldOutcomeDate = outcomeDate;
		outcomeDate = newOutcomeDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CHARGE__OUTCOME_DATE, oldOutcomeDate, outcomeDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UncertainDate getOffenceDate() {
		return offenceDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOffenceDate(UncertainDate newOffenceDate) {
		UncertainDate oldOffenceDate = offenceDate;
		offenceDate = newOffenceDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CHARGE__OFFENCE_DATE, oldOffenceDate, offenceDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ClockStart getClockStart() {
		return clockStart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClockStart(ClockStart newClockStart) {
		ClockStart oldClockStart = clockStart;
		clockStart = newClockStart == null ? CLOCK_START_EDEFAULT : newClockStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CHARGE__CLOCK_START, oldClockStart, clockStart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case VigiePackage.CHARGE__CASE_FILE:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetCaseFile((CaseFile)otherEnd, msgs);
			case VigiePackage.CHARGE__PARTICIPATION:
				if (participation != null)
					msgs = ((InternalEObject)participation).eInverseRemove(this, VigiePackage.PARTICIPATION__CHARGES, Participation.class, msgs);
				return basicSetParticipation((Participation)otherEnd, msgs);
			case VigiePackage.CHARGE__REQUALIFIED_FROM:
				if (requalifiedFrom != null)
					msgs = ((InternalEObject)requalifiedFrom).eInverseRemove(this, VigiePackage.CHARGE__REQUALIFIED_TO, Charge.class, msgs);
				return basicSetRequalifiedFrom((Charge)otherEnd, msgs);
			case VigiePackage.CHARGE__REQUALIFIED_TO:
				if (requalifiedTo != null)
					msgs = ((InternalEObject)requalifiedTo).eInverseRemove(this, VigiePackage.CHARGE__REQUALIFIED_FROM, Charge.class, msgs);
				return basicSetRequalifiedTo((Charge)otherEnd, msgs);
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
			case VigiePackage.CHARGE__CASE_FILE:
				return basicSetCaseFile(null, msgs);
			case VigiePackage.CHARGE__PARTICIPATION:
				return basicSetParticipation(null, msgs);
			case VigiePackage.CHARGE__REQUALIFIED_FROM:
				return basicSetRequalifiedFrom(null, msgs);
			case VigiePackage.CHARGE__REQUALIFIED_TO:
				return basicSetRequalifiedTo(null, msgs);
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
			case VigiePackage.CHARGE__CASE_FILE:
				return eInternalContainer().eInverseRemove(this, VigiePackage.CASE_FILE__CHARGES, CaseFile.class, msgs);
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
			case VigiePackage.CHARGE__CASE_FILE:
				return getCaseFile();
			case VigiePackage.CHARGE__PARTICIPATION:
				return getParticipation();
			case VigiePackage.CHARGE__TEXT:
				return getText();
			case VigiePackage.CHARGE__ARTICLE:
				return getArticle();
			case VigiePackage.CHARGE__OFFENCE_CLASS:
				return getOffenceClass();
			case VigiePackage.CHARGE__MAXIMUM_PENALTY:
				return getMaximumPenalty();
			case VigiePackage.CHARGE__FROM:
				return getFrom();
			case VigiePackage.CHARGE__UNTIL:
				return getUntil();
			case VigiePackage.CHARGE__REQUALIFIED_FROM:
				return getRequalifiedFrom();
			case VigiePackage.CHARGE__REQUALIFIED_TO:
				return getRequalifiedTo();
			case VigiePackage.CHARGE__OUTCOME:
				return getOutcome();
			case VigiePackage.CHARGE__OUTCOME_DATE:
				return getOutcomeDate();
			case VigiePackage.CHARGE__OFFENCE_DATE:
				return getOffenceDate();
			case VigiePackage.CHARGE__CLOCK_START:
				return getClockStart();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case VigiePackage.CHARGE__CASE_FILE:
				setCaseFile((CaseFile)newValue);
				return;
			case VigiePackage.CHARGE__PARTICIPATION:
				setParticipation((Participation)newValue);
				return;
			case VigiePackage.CHARGE__TEXT:
				setText((String)newValue);
				return;
			case VigiePackage.CHARGE__ARTICLE:
				setArticle((String)newValue);
				return;
			case VigiePackage.CHARGE__OFFENCE_CLASS:
				setOffenceClass((String)newValue);
				return;
			case VigiePackage.CHARGE__MAXIMUM_PENALTY:
				setMaximumPenalty((String)newValue);
				return;
			case VigiePackage.CHARGE__FROM:
				setFrom((UncertainDate)newValue);
				return;
			case VigiePackage.CHARGE__UNTIL:
				setUntil((UncertainDate)newValue);
				return;
			case VigiePackage.CHARGE__REQUALIFIED_FROM:
				setRequalifiedFrom((Charge)newValue);
				return;
			case VigiePackage.CHARGE__REQUALIFIED_TO:
				setRequalifiedTo((Charge)newValue);
				return;
			case VigiePackage.CHARGE__OUTCOME:
				setOutcome((ChargeOutcome)newValue);
				return;
			case VigiePackage.CHARGE__OUTCOME_DATE:
				setOutcomeDate((UncertainDate)newValue);
				return;
			case VigiePackage.CHARGE__OFFENCE_DATE:
				setOffenceDate((UncertainDate)newValue);
				return;
			case VigiePackage.CHARGE__CLOCK_START:
				setClockStart((ClockStart)newValue);
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
			case VigiePackage.CHARGE__CASE_FILE:
				setCaseFile((CaseFile)null);
				return;
			case VigiePackage.CHARGE__PARTICIPATION:
				setParticipation((Participation)null);
				return;
			case VigiePackage.CHARGE__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case VigiePackage.CHARGE__ARTICLE:
				setArticle(ARTICLE_EDEFAULT);
				return;
			case VigiePackage.CHARGE__OFFENCE_CLASS:
				setOffenceClass(OFFENCE_CLASS_EDEFAULT);
				return;
			case VigiePackage.CHARGE__MAXIMUM_PENALTY:
				setMaximumPenalty(MAXIMUM_PENALTY_EDEFAULT);
				return;
			case VigiePackage.CHARGE__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case VigiePackage.CHARGE__UNTIL:
				setUntil(UNTIL_EDEFAULT);
				return;
			case VigiePackage.CHARGE__REQUALIFIED_FROM:
				setRequalifiedFrom((Charge)null);
				return;
			case VigiePackage.CHARGE__REQUALIFIED_TO:
				setRequalifiedTo((Charge)null);
				return;
			case VigiePackage.CHARGE__OUTCOME:
				setOutcome(OUTCOME_EDEFAULT);
				return;
			case VigiePackage.CHARGE__OUTCOME_DATE:
				setOutcomeDate(OUTCOME_DATE_EDEFAULT);
				return;
			case VigiePackage.CHARGE__OFFENCE_DATE:
				setOffenceDate(OFFENCE_DATE_EDEFAULT);
				return;
			case VigiePackage.CHARGE__CLOCK_START:
				setClockStart(CLOCK_START_EDEFAULT);
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
			case VigiePackage.CHARGE__CASE_FILE:
				return getCaseFile() != null;
			case VigiePackage.CHARGE__PARTICIPATION:
				return participation != null;
			case VigiePackage.CHARGE__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case VigiePackage.CHARGE__ARTICLE:
				return ARTICLE_EDEFAULT == null ? article != null : !ARTICLE_EDEFAULT.equals(article);
			case VigiePackage.CHARGE__OFFENCE_CLASS:
				return OFFENCE_CLASS_EDEFAULT == null ? offenceClass != null : !OFFENCE_CLASS_EDEFAULT.equals(offenceClass);
			case VigiePackage.CHARGE__MAXIMUM_PENALTY:
				return MAXIMUM_PENALTY_EDEFAULT == null ? maximumPenalty != null : !MAXIMUM_PENALTY_EDEFAULT.equals(maximumPenalty);
			case VigiePackage.CHARGE__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case VigiePackage.CHARGE__UNTIL:
				return UNTIL_EDEFAULT == null ? until != null : !UNTIL_EDEFAULT.equals(until);
			case VigiePackage.CHARGE__REQUALIFIED_FROM:
				return requalifiedFrom != null;
			case VigiePackage.CHARGE__REQUALIFIED_TO:
				return requalifiedTo != null;
			case VigiePackage.CHARGE__OUTCOME:
				return outcome != OUTCOME_EDEFAULT;
			case VigiePackage.CHARGE__OUTCOME_DATE:
				return OUTCOME_DATE_EDEFAULT == null ? outcomeDate != null : !OUTCOME_DATE_EDEFAULT.equals(outcomeDate);
			case VigiePackage.CHARGE__OFFENCE_DATE:
				return OFFENCE_DATE_EDEFAULT == null ? offenceDate != null : !OFFENCE_DATE_EDEFAULT.equals(offenceDate);
			case VigiePackage.CHARGE__CLOCK_START:
				return clockStart != CLOCK_START_EDEFAULT;
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
		result.append(" (text: ");
		result.append(text);
		result.append(", article: ");
		result.append(article);
		result.append(", offenceClass: ");
		result.append(offenceClass);
		result.append(", maximumPenalty: ");
		result.append(maximumPenalty);
		result.append(", from: ");
		result.append(from);
		result.append(", until: ");
		result.append(until);
		result.append(", outcome: ");
		result.append(outcome);
		result.append(", outcomeDate: ");
		result.append(outcomeDate);
		result.append(", offenceDate: ");
		result.append(offenceDate);
		result.append(", clockStart: ");
		result.append(clockStart);
		result.append(')');
		return result.toString();
	}

} //ChargeImpl
