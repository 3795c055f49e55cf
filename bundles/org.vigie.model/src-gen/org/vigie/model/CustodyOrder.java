/**
 */
package org.vigie.model;

import org.vigie.edtf.UncertainDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Custody Order</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An order about custody.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.vigie.model.CustodyOrder#getKind <em>Kind</em>}</li>
 *   <li>{@link org.vigie.model.CustodyOrder#getOrderedAt <em>Ordered At</em>}</li>
 *   <li>{@link org.vigie.model.CustodyOrder#getEffectiveFrom <em>Effective From</em>}</li>
 *   <li>{@link org.vigie.model.CustodyOrder#getLength <em>Length</em>}</li>
 *   <li>{@link org.vigie.model.CustodyOrder#getAuthority <em>Authority</em>}</li>
 * </ul>
 *
 * @see org.vigie.model.VigiePackage#getCustodyOrder()
 * @model
 * @generated
 */
public interface CustodyOrder extends Sourced {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.vigie.model.OrderKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it decides.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.vigie.model.OrderKind
	 * @see #setKind(OrderKind)
	 * @see org.vigie.model.VigiePackage#getCustodyOrder_Kind()
	 * @model
	 * @generated
	 */
	OrderKind getKind();

	/**
	 * Sets the value of the '{@link org.vigie.model.CustodyOrder#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.vigie.model.OrderKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(OrderKind value);

	/**
	 * Returns the value of the '<em><b>Ordered At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was made; with a time where custody is counted in hours.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ordered At</em>' attribute.
	 * @see #setOrderedAt(UncertainDate)
	 * @see org.vigie.model.VigiePackage#getCustodyOrder_OrderedAt()
	 * @model dataType="org.vigie.model.UncertainDate"
	 * @generated
	 */
	UncertainDate getOrderedAt();

	/**
	 * Sets the value of the '{@link org.vigie.model.CustodyOrder#getOrderedAt <em>Ordered At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ordered At</em>' attribute.
	 * @see #getOrderedAt()
	 * @generated
	 */
	void setOrderedAt(UncertainDate value);

	/**
	 * Returns the value of the '<em><b>Effective From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From when it has effect, where that differs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effective From</em>' attribute.
	 * @see #setEffectiveFrom(UncertainDate)
	 * @see org.vigie.model.VigiePackage#getCustodyOrder_EffectiveFrom()
	 * @model dataType="org.vigie.model.UncertainDate"
	 * @generated
	 */
	UncertainDate getEffectiveFrom();

	/**
	 * Sets the value of the '{@link org.vigie.model.CustodyOrder#getEffectiveFrom <em>Effective From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effective From</em>' attribute.
	 * @see #getEffectiveFrom()
	 * @generated
	 */
	void setEffectiveFrom(UncertainDate value);

	/**
	 * Returns the value of the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length as an ISO 8601 length such as P6M or PT24H.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Length</em>' attribute.
	 * @see #setLength(String)
	 * @see org.vigie.model.VigiePackage#getCustodyOrder_Length()
	 * @model
	 * @generated
	 */
	String getLength();

	/**
	 * Sets the value of the '{@link org.vigie.model.CustodyOrder#getLength <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length</em>' attribute.
	 * @see #getLength()
	 * @generated
	 */
	void setLength(String value);

	/**
	 * Returns the value of the '<em><b>Authority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who made it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Authority</em>' attribute.
	 * @see #setAuthority(String)
	 * @see org.vigie.model.VigiePackage#getCustodyOrder_Authority()
	 * @model
	 * @generated
	 */
	String getAuthority();

	/**
	 * Sets the value of the '{@link org.vigie.model.CustodyOrder#getAuthority <em>Authority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Authority</em>' attribute.
	 * @see #getAuthority()
	 * @generated
	 */
	void setAuthority(String value);

} // CustodyOrder
