/**
 */
package org.vigie.model;

import org.eclipse.emf.common.util.EList;

import org.vigie.edtf.UncertainDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Person</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person, shared by the cases they appear in; may be known only by a pseudonym.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.vigie.model.Person#getNames <em>Names</em>}</li>
 *   <li>{@link org.vigie.model.Person#isPublicFigure <em>Public Figure</em>}</li>
 *   <li>{@link org.vigie.model.Person#isNameWithheld <em>Name Withheld</em>}</li>
 *   <li>{@link org.vigie.model.Person#getBirth <em>Birth</em>}</li>
 *   <li>{@link org.vigie.model.Person#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.vigie.model.VigiePackage#getPerson()
 * @model
 * @generated
 */
public interface Person extends Aggregate {
	/**
	 * Returns the value of the '<em><b>Names</b></em>' containment reference list.
	 * The list contents are of type {@link org.vigie.model.PersonName}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names with spelling variants; the first is shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Names</em>' containment reference list.
	 * @see org.vigie.model.VigiePackage#getPerson_Names()
	 * @model containment="true"
	 * @generated
	 */
	EList<PersonName> getNames();

	/**
	 * Returns the value of the '<em><b>Public Figure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the person is a public figure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Public Figure</em>' attribute.
	 * @see #setPublicFigure(boolean)
	 * @see org.vigie.model.VigiePackage#getPerson_PublicFigure()
	 * @model
	 * @generated
	 */
	boolean isPublicFigure();

	/**
	 * Sets the value of the '{@link org.vigie.model.Person#isPublicFigure <em>Public Figure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Public Figure</em>' attribute.
	 * @see #isPublicFigure()
	 * @generated
	 */
	void setPublicFigure(boolean value);

	/**
	 * Returns the value of the '<em><b>Name Withheld</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the name stays out of public editions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name Withheld</em>' attribute.
	 * @see #setNameWithheld(boolean)
	 * @see org.vigie.model.VigiePackage#getPerson_NameWithheld()
	 * @model
	 * @generated
	 */
	boolean isNameWithheld();

	/**
	 * Sets the value of the '{@link org.vigie.model.Person#isNameWithheld <em>Name Withheld</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name Withheld</em>' attribute.
	 * @see #isNameWithheld()
	 * @generated
	 */
	void setNameWithheld(boolean value);

	/**
	 * Returns the value of the '<em><b>Birth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date of birth, as far as known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Birth</em>' attribute.
	 * @see #setBirth(UncertainDate)
	 * @see org.vigie.model.VigiePackage#getPerson_Birth()
	 * @model dataType="org.vigie.model.UncertainDate"
	 * @generated
	 */
	UncertainDate getBirth();

	/**
	 * Sets the value of the '{@link org.vigie.model.Person#getBirth <em>Birth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Birth</em>' attribute.
	 * @see #getBirth()
	 * @generated
	 */
	void setBirth(UncertainDate value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A remark, in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.vigie.model.VigiePackage#getPerson_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.vigie.model.Person#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // Person
