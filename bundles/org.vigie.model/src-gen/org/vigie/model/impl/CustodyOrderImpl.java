/**
 */
package org.vigie.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.vigie.edtf.UncertainDate;

import org.vigie.model.CustodyOrder;
import org.vigie.model.OrderKind;
import org.vigie.model.VigiePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Custody Order</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.vigie.model.impl.CustodyOrderImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.vigie.model.impl.CustodyOrderImpl#getOrderedAt <em>Ordered At</em>}</li>
 *   <li>{@link org.vigie.model.impl.CustodyOrderImpl#getEffectiveFrom <em>Effective From</em>}</li>
 *   <li>{@link org.vigie.model.impl.CustodyOrderImpl#getLength <em>Length</em>}</li>
 *   <li>{@link org.vigie.model.impl.CustodyOrderImpl#getAuthority <em>Authority</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CustodyOrderImpl extends SourcedImpl implements CustodyOrder {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final OrderKind KIND_EDEFAULT = OrderKind.REMAND;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected OrderKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrderedAt() <em>Ordered At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrderedAt()
	 * @generated
	 * @ordered
	 */
	protected static final UncertainDate ORDERED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrderedAt() <em>Ordered At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrderedAt()
	 * @generated
	 * @ordered
	 */
	protected UncertainDate orderedAt = ORDERED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getEffectiveFrom() <em>Effective From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffectiveFrom()
	 * @generated
	 * @ordered
	 */
	protected static final UncertainDate EFFECTIVE_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEffectiveFrom() <em>Effective From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffectiveFrom()
	 * @generated
	 * @ordered
	 */
	protected UncertainDate effectiveFrom = EFFECTIVE_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getLength() <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLength()
	 * @generated
	 * @ordered
	 */
	protected static final String LENGTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLength() <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLength()
	 * @generated
	 * @ordered
	 */
	protected String length = LENGTH_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CustodyOrderImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return VigiePackage.Literals.CUSTODY_ORDER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OrderKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(OrderKind newKind) {
		OrderKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CUSTODY_ORDER__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UncertainDate getOrderedAt() {
		return orderedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrderedAt(UncertainDate newOrderedAt) {
		UncertainDate oldOrderedAt = orderedAt;
		orderedAt = newOrderedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CUSTODY_ORDER__ORDERED_AT, oldOrderedAt, orderedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UncertainDate getEffectiveFrom() {
		return effectiveFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEffectiveFrom(UncertainDate newEffectiveFrom) {
		UncertainDate oldEffectiveFrom = effectiveFrom;
		effectiveFrom = newEffectiveFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CUSTODY_ORDER__EFFECTIVE_FROM, oldEffectiveFrom, effectiveFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLength() {
		return length;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLength(String newLength) {
		String oldLength = length;
		length = newLength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CUSTODY_ORDER__LENGTH, oldLength, length));
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
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CUSTODY_ORDER__AUTHORITY, oldAuthority, authority));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case VigiePackage.CUSTODY_ORDER__KIND:
				return getKind();
			case VigiePackage.CUSTODY_ORDER__ORDERED_AT:
				return getOrderedAt();
			case VigiePackage.CUSTODY_ORDER__EFFECTIVE_FROM:
				return getEffectiveFrom();
			case VigiePackage.CUSTODY_ORDER__LENGTH:
				return getLength();
			case VigiePackage.CUSTODY_ORDER__AUTHORITY:
				return getAuthority();
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
			case VigiePackage.CUSTODY_ORDER__KIND:
				setKind((OrderKind)newValue);
				return;
			case VigiePackage.CUSTODY_ORDER__ORDERED_AT:
				setOrderedAt((UncertainDate)newValue);
				return;
			case VigiePackage.CUSTODY_ORDER__EFFECTIVE_FROM:
				setEffectiveFrom((UncertainDate)newValue);
				return;
			case VigiePackage.CUSTODY_ORDER__LENGTH:
				setLength((String)newValue);
				return;
			case VigiePackage.CUSTODY_ORDER__AUTHORITY:
				setAuthority((String)newValue);
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
			case VigiePackage.CUSTODY_ORDER__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case VigiePackage.CUSTODY_ORDER__ORDERED_AT:
				setOrderedAt(ORDERED_AT_EDEFAULT);
				return;
			case VigiePackage.CUSTODY_ORDER__EFFECTIVE_FROM:
				setEffectiveFrom(EFFECTIVE_FROM_EDEFAULT);
				return;
			case VigiePackage.CUSTODY_ORDER__LENGTH:
				setLength(LENGTH_EDEFAULT);
				return;
			case VigiePackage.CUSTODY_ORDER__AUTHORITY:
				setAuthority(AUTHORITY_EDEFAULT);
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
			case VigiePackage.CUSTODY_ORDER__KIND:
				return kind != KIND_EDEFAULT;
			case VigiePackage.CUSTODY_ORDER__ORDERED_AT:
				return ORDERED_AT_EDEFAULT == null ? orderedAt != null : !ORDERED_AT_EDEFAULT.equals(orderedAt);
			case VigiePackage.CUSTODY_ORDER__EFFECTIVE_FROM:
				return EFFECTIVE_FROM_EDEFAULT == null ? effectiveFrom != null : !EFFECTIVE_FROM_EDEFAULT.equals(effectiveFrom);
			case VigiePackage.CUSTODY_ORDER__LENGTH:
				return LENGTH_EDEFAULT == null ? length != null : !LENGTH_EDEFAULT.equals(length);
			case VigiePackage.CUSTODY_ORDER__AUTHORITY:
				return AUTHORITY_EDEFAULT == null ? authority != null : !AUTHORITY_EDEFAULT.equals(authority);
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", orderedAt: ");
		result.append(orderedAt);
		result.append(", effectiveFrom: ");
		result.append(effectiveFrom);
		result.append(", length: ");
		result.append(length);
		result.append(", authority: ");
		result.append(authority);
		result.append(')');
		return result.toString();
	}

} //CustodyOrderImpl
