/**
 */
package org.vigie.model;

import org.vigie.edtf.UncertainDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Hearing</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A hearing, announced or held.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.vigie.model.Hearing#getDate <em>Date</em>}</li>
 *   <li>{@link org.vigie.model.Hearing#getSense <em>Sense</em>}</li>
 *   <li>{@link org.vigie.model.Hearing#getRoom <em>Room</em>}</li>
 *   <li>{@link org.vigie.model.Hearing#getSetBy <em>Set By</em>}</li>
 *   <li>{@link org.vigie.model.Hearing#getOutcome <em>Outcome</em>}</li>
 * </ul>
 *
 * @see org.vigie.model.VigiePackage#getHearing()
 * @model
 * @generated
 */
public interface Hearing extends Sourced {
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When; with a time where known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(UncertainDate)
	 * @see org.vigie.model.VigiePackage#getHearing_Date()
	 * @model dataType="org.vigie.model.UncertainDate"
	 * @generated
	 */
	UncertainDate getDate();

	/**
	 * Sets the value of the '{@link org.vigie.model.Hearing#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(UncertainDate value);

	/**
	 * Returns the value of the '<em><b>Sense</b></em>' attribute.
	 * The literals are from the enumeration {@link org.vigie.model.DateSense}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Held or only announced.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sense</em>' attribute.
	 * @see org.vigie.model.DateSense
	 * @see #setSense(DateSense)
	 * @see org.vigie.model.VigiePackage#getHearing_Sense()
	 * @model
	 * @generated
	 */
	DateSense getSense();

	/**
	 * Sets the value of the '{@link org.vigie.model.Hearing#getSense <em>Sense</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sense</em>' attribute.
	 * @see org.vigie.model.DateSense
	 * @see #getSense()
	 * @generated
	 */
	void setSense(DateSense value);

	/**
	 * Returns the value of the '<em><b>Room</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where in the court.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Room</em>' attribute.
	 * @see #setRoom(String)
	 * @see org.vigie.model.VigiePackage#getHearing_Room()
	 * @model
	 * @generated
	 */
	String getRoom();

	/**
	 * Sets the value of the '{@link org.vigie.model.Hearing#getRoom <em>Room</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Room</em>' attribute.
	 * @see #getRoom()
	 * @generated
	 */
	void setRoom(String value);

	/**
	 * Returns the value of the '<em><b>Set By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who set it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Set By</em>' attribute.
	 * @see #setSetBy(String)
	 * @see org.vigie.model.VigiePackage#getHearing_SetBy()
	 * @model
	 * @generated
	 */
	String getSetBy();

	/**
	 * Sets the value of the '{@link org.vigie.model.Hearing#getSetBy <em>Set By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Set By</em>' attribute.
	 * @see #getSetBy()
	 * @generated
	 */
	void setSetBy(String value);

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What came of it; empty when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see #setOutcome(String)
	 * @see org.vigie.model.VigiePackage#getHearing_Outcome()
	 * @model
	 * @generated
	 */
	String getOutcome();

	/**
	 * Sets the value of the '{@link org.vigie.model.Hearing#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(String value);

} // Hearing
