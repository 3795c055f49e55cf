/**
 */
package org.vigie.model.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.vigie.model.CaseFile;
import org.vigie.model.Count;
import org.vigie.model.CountExactness;
import org.vigie.model.VigiePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Count</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.vigie.model.impl.CountImpl#getCaseFile <em>Case File</em>}</li>
 *   <li>{@link org.vigie.model.impl.CountImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.vigie.model.impl.CountImpl#getQualifier <em>Qualifier</em>}</li>
 *   <li>{@link org.vigie.model.impl.CountImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.vigie.model.impl.CountImpl#getStatedBy <em>Stated By</em>}</li>
 *   <li>{@link org.vigie.model.impl.CountImpl#getExactness <em>Exactness</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CountImpl extends SourcedImpl implements Count {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final Long NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected Long number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getQualifier() <em>Qualifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQualifier()
	 * @generated
	 * @ordered
	 */
	protected static final String QUALIFIER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQualifier() <em>Qualifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQualifier()
	 * @generated
	 * @ordered
	 */
	protected String qualifier = QUALIFIER_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected String unit = UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatedBy() <em>Stated By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String STATED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStatedBy() <em>Stated By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatedBy()
	 * @generated
	 * @ordered
	 */
	protected String statedBy = STATED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getExactness() <em>Exactness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExactness()
	 * @generated
	 * @ordered
	 */
	protected static final CountExactness EXACTNESS_EDEFAULT = CountExactness.EXACT;

	/**
	 * The cached value of the '{@link #getExactness() <em>Exactness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExactness()
	 * @generated
	 * @ordered
	 */
	protected CountExactness exactness = EXACTNESS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CountImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return VigiePackage.Literals.COUNT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CaseFile getCaseFile() {
		if (eContainerFeatureID() != VigiePackage.COUNT__CASE_FILE) return null;
		return (CaseFile)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCaseFile(CaseFile newCaseFile, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newCaseFile, VigiePackage.COUNT__CASE_FILE, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCaseFile(CaseFile newCaseFile) {
		if (newCaseFile != eInternalContainer() || (eContainerFeatureID() != VigiePackage.COUNT__CASE_FILE && newCaseFile != null)) {
			if (EcoreUtil.isAncestor(this, newCaseFile))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newCaseFile != null)
				msgs = ((InternalEObject)newCaseFile).eInverseAdd(this, VigiePackage.CASE_FILE__COUNTS, CaseFile.class, msgs);
			msgs = basicSetCaseFile(newCaseFile, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.COUNT__CASE_FILE, newCaseFile, newCaseFile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(Long newNumber) {
		Long oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.COUNT__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getQualifier() {
		return qualifier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQualifier(String newQualifier) {
		String oldQualifier = qualifier;
		qualifier = newQualifier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.COUNT__QUALIFIER, oldQualifier, qualifier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit) {
		String oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.COUNT__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStatedBy() {
		return statedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatedBy(String newStatedBy) {
		String oldStatedBy = statedBy;
		statedBy = newStatedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.COUNT__STATED_BY, oldStatedBy, statedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CountExactness getExactness() {
		return exactness;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExactness(CountExactness newExactness) {
		CountExactness oldExactness = exactness;
		exactness = newExactness == null ? EXACTNESS_EDEFAULT : newExactness;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.COUNT__EXACTNESS, oldExactness, exactness));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case VigiePackage.COUNT__CASE_FILE:
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
			case VigiePackage.COUNT__CASE_FILE:
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
			case VigiePackage.COUNT__CASE_FILE:
				return eInternalContainer().eInverseRemove(this, VigiePackage.CASE_FILE__COUNTS, CaseFile.class, msgs);
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
			case VigiePackage.COUNT__CASE_FILE:
				return getCaseFile();
			case VigiePackage.COUNT__NUMBER:
				return getNumber();
			case VigiePackage.COUNT__QUALIFIER:
				return getQualifier();
			case VigiePackage.COUNT__UNIT:
				return getUnit();
			case VigiePackage.COUNT__STATED_BY:
				return getStatedBy();
			case VigiePackage.COUNT__EXACTNESS:
				return getExactness();
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
			case VigiePackage.COUNT__CASE_FILE:
				setCaseFile((CaseFile)newValue);
				return;
			case VigiePackage.COUNT__NUMBER:
				setNumber((Long)newValue);
				return;
			case VigiePackage.COUNT__QUALIFIER:
				setQualifier((String)newValue);
				return;
			case VigiePackage.COUNT__UNIT:
				setUnit((String)newValue);
				return;
			case VigiePackage.COUNT__STATED_BY:
				setStatedBy((String)newValue);
				return;
			case VigiePackage.COUNT__EXACTNESS:
				setExactness((CountExactness)newValue);
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
			case VigiePackage.COUNT__CASE_FILE:
				setCaseFile((CaseFile)null);
				return;
			case VigiePackage.COUNT__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case VigiePackage.COUNT__QUALIFIER:
				setQualifier(QUALIFIER_EDEFAULT);
				return;
			case VigiePackage.COUNT__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case VigiePackage.COUNT__STATED_BY:
				setStatedBy(STATED_BY_EDEFAULT);
				return;
			case VigiePackage.COUNT__EXACTNESS:
				setExactness(EXACTNESS_EDEFAULT);
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
			case VigiePackage.COUNT__CASE_FILE:
				return getCaseFile() != null;
			case VigiePackage.COUNT__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case VigiePackage.COUNT__QUALIFIER:
				return QUALIFIER_EDEFAULT == null ? qualifier != null : !QUALIFIER_EDEFAULT.equals(qualifier);
			case VigiePackage.COUNT__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case VigiePackage.COUNT__STATED_BY:
				return STATED_BY_EDEFAULT == null ? statedBy != null : !STATED_BY_EDEFAULT.equals(statedBy);
			case VigiePackage.COUNT__EXACTNESS:
				return exactness != EXACTNESS_EDEFAULT;
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
		result.append(" (number: ");
		result.append(number);
		result.append(", qualifier: ");
		result.append(qualifier);
		result.append(", unit: ");
		result.append(unit);
		result.append(", statedBy: ");
		result.append(statedBy);
		result.append(", exactness: ");
		result.append(exactness);
		result.append(')');
		return result.toString();
	}

} //CountImpl
