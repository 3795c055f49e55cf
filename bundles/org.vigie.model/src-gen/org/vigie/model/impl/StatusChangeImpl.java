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
import org.vigie.model.DateSense;
import org.vigie.model.Participation;
import org.vigie.model.Proceeding;
import org.vigie.model.StatusChange;
import org.vigie.model.VigiePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Status Change</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.vigie.model.impl.StatusChangeImpl#getCaseFile <em>Case File</em>}</li>
 *   <li>{@link org.vigie.model.impl.StatusChangeImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.vigie.model.impl.StatusChangeImpl#getSense <em>Sense</em>}</li>
 *   <li>{@link org.vigie.model.impl.StatusChangeImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.vigie.model.impl.StatusChangeImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.vigie.model.impl.StatusChangeImpl#getAuthority <em>Authority</em>}</li>
 *   <li>{@link org.vigie.model.impl.StatusChangeImpl#getParticipation <em>Participation</em>}</li>
 *   <li>{@link org.vigie.model.impl.StatusChangeImpl#getCharge <em>Charge</em>}</li>
 *   <li>{@link org.vigie.model.impl.StatusChangeImpl#getProceeding <em>Proceeding</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StatusChangeImpl extends SourcedImpl implements StatusChange {
	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final UncertainDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected UncertainDate date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSense() <em>Sense</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSense()
	 * @generated
	 * @ordered
	 */
	protected static final DateSense SENSE_EDEFAULT = DateSense.OCCURRED;

	/**
	 * The cached value of the '{@link #getSense() <em>Sense</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSense()
	 * @generated
	 * @ordered
	 */
	protected DateSense sense = SENSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected static final String CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected String code = CODE_EDEFAULT;

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
	 * The cached value of the '{@link #getParticipation() <em>Participation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParticipation()
	 * @generated
	 * @ordered
	 */
	protected Participation participation;

	/**
	 * The cached value of the '{@link #getCharge() <em>Charge</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCharge()
	 * @generated
	 * @ordered
	 */
	protected Charge charge;

	/**
	 * The cached value of the '{@link #getProceeding() <em>Proceeding</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProceeding()
	 * @generated
	 * @ordered
	 */
	protected Proceeding proceeding;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StatusChangeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return VigiePackage.Literals.STATUS_CHANGE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CaseFile getCaseFile() {
		if (eContainerFeatureID() != VigiePackage.STATUS_CHANGE__CASE_FILE) return null;
		return (CaseFile)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCaseFile(CaseFile newCaseFile, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newCaseFile, VigiePackage.STATUS_CHANGE__CASE_FILE, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCaseFile(CaseFile newCaseFile) {
		if (newCaseFile != eInternalContainer() || (eContainerFeatureID() != VigiePackage.STATUS_CHANGE__CASE_FILE && newCaseFile != null)) {
			if (EcoreUtil.isAncestor(this, newCaseFile))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newCaseFile != null)
				msgs = ((InternalEObject)newCaseFile).eInverseAdd(this, VigiePackage.CASE_FILE__STATUS_CHANGES, CaseFile.class, msgs);
			msgs = basicSetCaseFile(newCaseFile, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.STATUS_CHANGE__CASE_FILE, newCaseFile, newCaseFile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UncertainDate getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(UncertainDate newDate) {
		UncertainDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.STATUS_CHANGE__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DateSense getSense() {
		return sense;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSense(DateSense newSense) {
		DateSense oldSense = sense;
		sense = newSense == null ? SENSE_EDEFAULT : newSense;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.STATUS_CHANGE__SENSE, oldSense, sense));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCode() {
		return code;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCode(String newCode) {
		String oldCode = code;
		code = newCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.STATUS_CHANGE__CODE, oldCode, code));
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
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.STATUS_CHANGE__TEXT, oldText, text));
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
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.STATUS_CHANGE__AUTHORITY, oldAuthority, authority));
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
	@Override
	public void setParticipation(Participation newParticipation) {
		Participation oldParticipation = participation;
		participation = newParticipation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.STATUS_CHANGE__PARTICIPATION, oldParticipation, participation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Charge getCharge() {
		return charge;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCharge(Charge newCharge) {
		Charge oldCharge = charge;
		charge = newCharge;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.STATUS_CHANGE__CHARGE, oldCharge, charge));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Proceeding getProceeding() {
		return proceeding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProceeding(Proceeding newProceeding) {
		Proceeding oldProceeding = proceeding;
		proceeding = newProceeding;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.STATUS_CHANGE__PROCEEDING, oldProceeding, proceeding));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case VigiePackage.STATUS_CHANGE__CASE_FILE:
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
			case VigiePackage.STATUS_CHANGE__CASE_FILE:
				return basicSetCaseFile(null, msgs);
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
			case VigiePackage.STATUS_CHANGE__CASE_FILE:
				return eInternalContainer().eInverseRemove(this, VigiePackage.CASE_FILE__STATUS_CHANGES, CaseFile.class, msgs);
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
			case VigiePackage.STATUS_CHANGE__CASE_FILE:
				return getCaseFile();
			case VigiePackage.STATUS_CHANGE__DATE:
				return getDate();
			case VigiePackage.STATUS_CHANGE__SENSE:
				return getSense();
			case VigiePackage.STATUS_CHANGE__CODE:
				return getCode();
			case VigiePackage.STATUS_CHANGE__TEXT:
				return getText();
			case VigiePackage.STATUS_CHANGE__AUTHORITY:
				return getAuthority();
			case VigiePackage.STATUS_CHANGE__PARTICIPATION:
				return getParticipation();
			case VigiePackage.STATUS_CHANGE__CHARGE:
				return getCharge();
			case VigiePackage.STATUS_CHANGE__PROCEEDING:
				return getProceeding();
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
			case VigiePackage.STATUS_CHANGE__CASE_FILE:
				setCaseFile((CaseFile)newValue);
				return;
			case VigiePackage.STATUS_CHANGE__DATE:
				setDate((UncertainDate)newValue);
				return;
			case VigiePackage.STATUS_CHANGE__SENSE:
				setSense((DateSense)newValue);
				return;
			case VigiePackage.STATUS_CHANGE__CODE:
				setCode((String)newValue);
				return;
			case VigiePackage.STATUS_CHANGE__TEXT:
				setText((String)newValue);
				return;
			case VigiePackage.STATUS_CHANGE__AUTHORITY:
				setAuthority((String)newValue);
				return;
			case VigiePackage.STATUS_CHANGE__PARTICIPATION:
				setParticipation((Participation)newValue);
				return;
			case VigiePackage.STATUS_CHANGE__CHARGE:
				setCharge((Charge)newValue);
				return;
			case VigiePackage.STATUS_CHANGE__PROCEEDING:
				setProceeding((Proceeding)newValue);
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
			case VigiePackage.STATUS_CHANGE__CASE_FILE:
				setCaseFile((CaseFile)null);
				return;
			case VigiePackage.STATUS_CHANGE__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case VigiePackage.STATUS_CHANGE__SENSE:
				setSense(SENSE_EDEFAULT);
				return;
			case VigiePackage.STATUS_CHANGE__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case VigiePackage.STATUS_CHANGE__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case VigiePackage.STATUS_CHANGE__AUTHORITY:
				setAuthority(AUTHORITY_EDEFAULT);
				return;
			case VigiePackage.STATUS_CHANGE__PARTICIPATION:
				setParticipation((Participation)null);
				return;
			case VigiePackage.STATUS_CHANGE__CHARGE:
				setCharge((Charge)null);
				return;
			case VigiePackage.STATUS_CHANGE__PROCEEDING:
				setProceeding((Proceeding)null);
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
			case VigiePackage.STATUS_CHANGE__CASE_FILE:
				return getCaseFile() != null;
			case VigiePackage.STATUS_CHANGE__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case VigiePackage.STATUS_CHANGE__SENSE:
				return sense != SENSE_EDEFAULT;
			case VigiePackage.STATUS_CHANGE__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case VigiePackage.STATUS_CHANGE__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case VigiePackage.STATUS_CHANGE__AUTHORITY:
				return AUTHORITY_EDEFAULT == null ? authority != null : !AUTHORITY_EDEFAULT.equals(authority);
			case VigiePackage.STATUS_CHANGE__PARTICIPATION:
				return participation != null;
			case VigiePackage.STATUS_CHANGE__CHARGE:
				return charge != null;
			case VigiePackage.STATUS_CHANGE__PROCEEDING:
				return proceeding != null;
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
		result.append(" (date: ");
		result.append(date);
		result.append(", sense: ");
		result.append(sense);
		result.append(", code: ");
		result.append(code);
		result.append(", text: ");
		result.append(text);
		result.append(", authority: ");
		result.append(authority);
		result.append(')');
		return result.toString();
	}

} //StatusChangeImpl
