/**
 */
package org.vigie.model;

import org.vigie.edtf.UncertainDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Legal Event</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A dated event of the procedure that a rule may ask for.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.vigie.model.LegalEvent#getName <em>Name</em>}</li>
 *   <li>{@link org.vigie.model.LegalEvent#getDate <em>Date</em>}</li>
 * </ul>
 *
 * @see org.vigie.model.VigiePackage#getLegalEvent()
 * @model
 * @generated
 */
public interface LegalEvent extends Sourced {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name in the vocabulary of the rule packs, for example trialOpened.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.vigie.model.VigiePackage#getLegalEvent_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.vigie.model.LegalEvent#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(UncertainDate)
	 * @see org.vigie.model.VigiePackage#getLegalEvent_Date()
	 * @model dataType="org.vigie.model.UncertainDate"
	 * @generated
	 */
	UncertainDate getDate();

	/**
	 * Sets the value of the '{@link org.vigie.model.LegalEvent#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(UncertainDate value);

} // LegalEvent
