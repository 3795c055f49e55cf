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
import org.vigie.model.Hearing;
import org.vigie.model.Proceeding;
import org.vigie.model.VigiePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Proceeding</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.vigie.model.impl.ProceedingImpl#getCaseFile <em>Case File</em>}</li>
 *   <li>{@link org.vigie.model.impl.ProceedingImpl#getBody <em>Body</em>}</li>
 *   <li>{@link org.vigie.model.impl.ProceedingImpl#getPhase <em>Phase</em>}</li>
 *   <li>{@link org.vigie.model.impl.ProceedingImpl#getReference <em>Reference</em>}</li>
 *   <li>{@link org.vigie.model.impl.ProceedingImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.vigie.model.impl.ProceedingImpl#getTo <em>To</em>}</li>
 *   <li>{@link org.vigie.model.impl.ProceedingImpl#getHearings <em>Hearings</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProceedingImpl extends SourcedImpl implements Proceeding {
	/**
	 * The default value of the '{@link #getBody() <em>Body</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBody()
	 * @generated
	 * @ordered
	 */
	protected static final String BODY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBody() <em>Body</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBody()
	 * @generated
	 * @ordered
	 */
	protected String body = BODY_EDEFAULT;

	/**
	 * The default value of the '{@link #getPhase() <em>Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhase()
	 * @generated
	 * @ordered
	 */
	protected static final String PHASE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPhase() <em>Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhase()
	 * @generated
	 * @ordered
	 */
	protected String phase = PHASE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReference() <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReference()
	 * @generated
	 * @ordered
	 */
	protected static final String REFERENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReference() <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReference()
	 * @generated
	 * @ordered
	 */
	protected String reference = REFERENCE_EDEFAULT;

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
	 * The cached value of the '{@link #getHearings() <em>Hearings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHearings()
	 * @generated
	 * @ordered
	 */
	protected EList<Hearing> hearings;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProceedingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return VigiePackage.Literals.PROCEEDING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CaseFile getCaseFile() {
		if (eContainerFeatureID() != VigiePackage.PROCEEDING__CASE_FILE) return null;
		return (CaseFile)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCaseFile(CaseFile newCaseFile, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newCaseFile, VigiePackage.PROCEEDING__CASE_FILE, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCaseFile(CaseFile newCaseFile) {
		if (newCaseFile != eInternalContainer() || (eContainerFeatureID() != VigiePackage.PROCEEDING__CASE_FILE && newCaseFile != null)) {
			if (EcoreUtil.isAncestor(this, newCaseFile))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newCaseFile != null)
				msgs = ((InternalEObject)newCaseFile).eInverseAdd(this, VigiePackage.CASE_FILE__PROCEEDINGS, CaseFile.class, msgs);
			msgs = basicSetCaseFile(newCaseFile, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.PROCEEDING__CASE_FILE, newCaseFile, newCaseFile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBody() {
		return body;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBody(String newBody) {
		String oldBody = body;
		body = newBody;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.PROCEEDING__BODY, oldBody, body));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPhase() {
		return phase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhase(String newPhase) {
		String oldPhase = phase;
		phase = newPhase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.PROCEEDING__PHASE, oldPhase, phase));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReference() {
		return reference;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReference(String newReference) {
		String oldReference = reference;
		reference = newReference;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.PROCEEDING__REFERENCE, oldReference, reference));
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
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.PROCEEDING__FROM, oldFrom, from));
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
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.PROCEEDING__TO, oldTo, to));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Hearing> getHearings() {
		if (hearings == null) {
			hearings = new EObjectContainmentEList<Hearing>(Hearing.class, this, VigiePackage.PROCEEDING__HEARINGS);
		}
		return hearings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case VigiePackage.PROCEEDING__CASE_FILE:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetCaseFile((CaseFile)otherEnd, msgs);
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
			case VigiePackage.PROCEEDING__CASE_FILE:
				return basicSetCaseFile(null, msgs);
			case VigiePackage.PROCEEDING__HEARINGS:
				return ((InternalEList<?>)getHearings()).basicRemove(otherEnd, msgs);
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
			case VigiePackage.PROCEEDING__CASE_FILE:
				return eInternalContainer().eInverseRemove(this, VigiePackage.CASE_FILE__PROCEEDINGS, CaseFile.class, msgs);
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
			case VigiePackage.PROCEEDING__CASE_FILE:
				return getCaseFile();
			case VigiePackage.PROCEEDING__BODY:
				return getBody();
			case VigiePackage.PROCEEDING__PHASE:
				return getPhase();
			case VigiePackage.PROCEEDING__REFERENCE:
				return getReference();
			case VigiePackage.PROCEEDING__FROM:
				return getFrom();
			case VigiePackage.PROCEEDING__TO:
				return getTo();
			case VigiePackage.PROCEEDING__HEARINGS:
				return getHearings();
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
			case VigiePackage.PROCEEDING__CASE_FILE:
				setCaseFile((CaseFile)newValue);
				return;
			case VigiePackage.PROCEEDING__BODY:
				setBody((String)newValue);
				return;
			case VigiePackage.PROCEEDING__PHASE:
				setPhase((String)newValue);
				return;
			case VigiePackage.PROCEEDING__REFERENCE:
				setReference((String)newValue);
				return;
			case VigiePackage.PROCEEDING__FROM:
				setFrom((UncertainDate)newValue);
				return;
			case VigiePackage.PROCEEDING__TO:
				setTo((UncertainDate)newValue);
				return;
			case VigiePackage.PROCEEDING__HEARINGS:
				getHearings().clear();
				getHearings().addAll((Collection<? extends Hearing>)newValue);
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
			case VigiePackage.PROCEEDING__CASE_FILE:
				setCaseFile((CaseFile)null);
				return;
			case VigiePackage.PROCEEDING__BODY:
				setBody(BODY_EDEFAULT);
				return;
			case VigiePackage.PROCEEDING__PHASE:
				setPhase(PHASE_EDEFAULT);
				return;
			case VigiePackage.PROCEEDING__REFERENCE:
				setReference(REFERENCE_EDEFAULT);
				return;
			case VigiePackage.PROCEEDING__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case VigiePackage.PROCEEDING__TO:
				setTo(TO_EDEFAULT);
				return;
			case VigiePackage.PROCEEDING__HEARINGS:
				getHearings().clear();
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
			case VigiePackage.PROCEEDING__CASE_FILE:
				return getCaseFile() != null;
			case VigiePackage.PROCEEDING__BODY:
				return BODY_EDEFAULT == null ? body != null : !BODY_EDEFAULT.equals(body);
			case VigiePackage.PROCEEDING__PHASE:
				return PHASE_EDEFAULT == null ? phase != null : !PHASE_EDEFAULT.equals(phase);
			case VigiePackage.PROCEEDING__REFERENCE:
				return REFERENCE_EDEFAULT == null ? reference != null : !REFERENCE_EDEFAULT.equals(reference);
			case VigiePackage.PROCEEDING__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case VigiePackage.PROCEEDING__TO:
				return TO_EDEFAULT == null ? to != null : !TO_EDEFAULT.equals(to);
			case VigiePackage.PROCEEDING__HEARINGS:
				return hearings != null && !hearings.isEmpty();
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
		result.append(" (body: ");
		result.append(body);
		result.append(", phase: ");
		result.append(phase);
		result.append(", reference: ");
		result.append(reference);
		result.append(", from: ");
		result.append(from);
		result.append(", to: ");
		result.append(to);
		result.append(')');
		return result.toString();
	}

} //ProceedingImpl
