/**
 */
package org.vigie.model;

import org.vigie.edtf.UncertainDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Credit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Earlier custody that is deducted from a limit where a rule says so.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.vigie.model.Credit#getFrom <em>From</em>}</li>
 *   <li>{@link org.vigie.model.Credit#getUntil <em>Until</em>}</li>
 *   <li>{@link org.vigie.model.Credit#getGround <em>Ground</em>}</li>
 * </ul>
 *
 * @see org.vigie.model.VigiePackage#getCredit()
 * @model
 * @generated
 */
public interface Credit extends Sourced {
	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(UncertainDate)
	 * @see org.vigie.model.VigiePackage#getCredit_From()
	 * @model dataType="org.vigie.model.UncertainDate"
	 * @generated
	 */
	UncertainDate getFrom();

	/**
	 * Sets the value of the '{@link org.vigie.model.Credit#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(UncertainDate value);

	/**
	 * Returns the value of the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Until</em>' attribute.
	 * @see #setUntil(UncertainDate)
	 * @see org.vigie.model.VigiePackage#getCredit_Until()
	 * @model dataType="org.vigie.model.UncertainDate"
	 * @generated
	 */
	UncertainDate getUntil();

	/**
	 * Sets the value of the '{@link org.vigie.model.Credit#getUntil <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until</em>' attribute.
	 * @see #getUntil()
	 * @generated
	 */
	void setUntil(UncertainDate value);

	/**
	 * Returns the value of the '<em><b>Ground</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it is deducted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ground</em>' attribute.
	 * @see #setGround(String)
	 * @see org.vigie.model.VigiePackage#getCredit_Ground()
	 * @model
	 * @generated
	 */
	String getGround();

	/**
	 * Sets the value of the '{@link org.vigie.model.Credit#getGround <em>Ground</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ground</em>' attribute.
	 * @see #getGround()
	 * @generated
	 */
	void setGround(String value);

} // Credit
