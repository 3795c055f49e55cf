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

import org.vigie.model.Person;
import org.vigie.model.PersonName;
import org.vigie.model.VigiePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Person</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.vigie.model.impl.PersonImpl#getNames <em>Names</em>}</li>
 *   <li>{@link org.vigie.model.impl.PersonImpl#isPublicFigure <em>Public Figure</em>}</li>
 *   <li>{@link org.vigie.model.impl.PersonImpl#isNameWithheld <em>Name Withheld</em>}</li>
 *   <li>{@link org.vigie.model.impl.PersonImpl#getBirth <em>Birth</em>}</li>
 *   <li>{@link org.vigie.model.impl.PersonImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PersonImpl extends AggregateImpl implements Person {
	/**
	 * The cached value of the '{@link #getNames() <em>Names</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNames()
	 * @generated
	 * @ordered
	 */
	protected EList<PersonName> names;

	/**
	 * The default value of the '{@link #isPublicFigure() <em>Public Figure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPublicFigure()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PUBLIC_FIGURE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPublicFigure() <em>Public Figure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPublicFigure()
	 * @generated
	 * @ordered
	 */
	protected boolean publicFigure = PUBLIC_FIGURE_EDEFAULT;

	/**
	 * The default value of the '{@link #isNameWithheld() <em>Name Withheld</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNameWithheld()
	 * @generated
	 * @ordered
	 */
	protected static final boolean NAME_WITHHELD_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isNameWithheld() <em>Name Withheld</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNameWithheld()
	 * @generated
	 * @ordered
	 */
	protected boolean nameWithheld = NAME_WITHHELD_EDEFAULT;

	/**
	 * The default value of the '{@link #getBirth() <em>Birth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBirth()
	 * @generated
	 * @ordered
	 */
	protected static final UncertainDate BIRTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBirth() <em>Birth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBirth()
	 * @generated
	 * @ordered
	 */
	protected UncertainDate birth = BIRTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PersonImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return VigiePackage.Literals.PERSON;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PersonName> getNames() {
		if (names == null) {
			names = new EObjectContainmentEList<PersonName>(PersonName.class, this, VigiePackage.PERSON__NAMES);
		}
		return names;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPublicFigure() {
		return publicFigure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublicFigure(boolean newPublicFigure) {
		boolean oldPublicFigure = publicFigure;
		publicFigure = newPublicFigure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.PERSON__PUBLIC_FIGURE, oldPublicFigure, publicFigure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isNameWithheld() {
		return nameWithheld;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNameWithheld(boolean newNameWithheld) {
		boolean oldNameWithheld = nameWithheld;
		nameWithheld = newNameWithheld;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.PERSON__NAME_WITHHELD, oldNameWithheld, nameWithheld));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UncertainDate getBirth() {
		return birth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBirth(UncertainDate newBirth) {
		UncertainDate oldBirth = birth;
		birth = newBirth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.PERSON__BIRTH, oldBirth, birth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.PERSON__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case VigiePackage.PERSON__NAMES:
				return ((InternalEList<?>)getNames()).basicRemove(otherEnd, msgs);
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
			case VigiePackage.PERSON__NAMES:
				return getNames();
			case VigiePackage.PERSON__PUBLIC_FIGURE:
				return isPublicFigure();
			case VigiePackage.PERSON__NAME_WITHHELD:
				return isNameWithheld();
			case VigiePackage.PERSON__BIRTH:
				return getBirth();
			case VigiePackage.PERSON__NOTE:
				return getNote();
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
			case VigiePackage.PERSON__NAMES:
				getNames().clear();
				getNames().addAll((Collection<? extends PersonName>)newValue);
				return;
			case VigiePackage.PERSON__PUBLIC_FIGURE:
				setPublicFigure((Boolean)newValue);
				return;
			case VigiePackage.PERSON__NAME_WITHHELD:
				setNameWithheld((Boolean)newValue);
				return;
			case VigiePackage.PERSON__BIRTH:
				setBirth((UncertainDate)newValue);
				return;
			case VigiePackage.PERSON__NOTE:
				setNote((String)newValue);
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
			case VigiePackage.PERSON__NAMES:
				getNames().clear();
				return;
			case VigiePackage.PERSON__PUBLIC_FIGURE:
				setPublicFigure(PUBLIC_FIGURE_EDEFAULT);
				return;
			case VigiePackage.PERSON__NAME_WITHHELD:
				setNameWithheld(NAME_WITHHELD_EDEFAULT);
				return;
			case VigiePackage.PERSON__BIRTH:
				setBirth(BIRTH_EDEFAULT);
				return;
			case VigiePackage.PERSON__NOTE:
				setNote(NOTE_EDEFAULT);
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
			case VigiePackage.PERSON__NAMES:
				return names != null && !names.isEmpty();
			case VigiePackage.PERSON__PUBLIC_FIGURE:
				return publicFigure != PUBLIC_FIGURE_EDEFAULT;
			case VigiePackage.PERSON__NAME_WITHHELD:
				return nameWithheld != NAME_WITHHELD_EDEFAULT;
			case VigiePackage.PERSON__BIRTH:
				return BIRTH_EDEFAULT == null ? birth != null : !BIRTH_EDEFAULT.equals(birth);
			case VigiePackage.PERSON__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
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
		result.append(" (publicFigure: ");
		result.append(publicFigure);
		result.append(", nameWithheld: ");
		result.append(nameWithheld);
		result.append(", birth: ");
		result.append(birth);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //PersonImpl
