/**
 */
package org.vigie.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Register</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One office’s collection of cases, persons and sources.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.vigie.model.Register#getName <em>Name</em>}</li>
 *   <li>{@link org.vigie.model.Register#getOffice <em>Office</em>}</li>
 *   <li>{@link org.vigie.model.Register#getJurisdiction <em>Jurisdiction</em>}</li>
 * </ul>
 *
 * @see org.vigie.model.VigiePackage#getRegister()
 * @model
 * @generated
 */
public interface Register extends Aggregate {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name people know it by.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.vigie.model.VigiePackage#getRegister_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.vigie.model.Register#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Office</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The office that keeps it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Office</em>' attribute.
	 * @see #setOffice(String)
	 * @see org.vigie.model.VigiePackage#getRegister_Office()
	 * @model
	 * @generated
	 */
	String getOffice();

	/**
	 * Sets the value of the '{@link org.vigie.model.Register#getOffice <em>Office</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Office</em>' attribute.
	 * @see #getOffice()
	 * @generated
	 */
	void setOffice(String value);

	/**
	 * Returns the value of the '<em><b>Jurisdiction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the jurisdiction used where a case names none, as in the rule packs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Jurisdiction</em>' attribute.
	 * @see #setJurisdiction(String)
	 * @see org.vigie.model.VigiePackage#getRegister_Jurisdiction()
	 * @model
	 * @generated
	 */
	String getJurisdiction();

	/**
	 * Sets the value of the '{@link org.vigie.model.Register#getJurisdiction <em>Jurisdiction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Jurisdiction</em>' attribute.
	 * @see #getJurisdiction()
	 * @generated
	 */
	void setJurisdiction(String value);

} // Register
