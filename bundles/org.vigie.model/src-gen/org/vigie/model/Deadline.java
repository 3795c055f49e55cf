/**
 */
package org.vigie.model;

import org.vigie.edtf.UncertainDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Deadline</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A deadline entered by a person. Computed limits are never stored here.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.vigie.model.Deadline#getKind <em>Kind</em>}</li>
 *   <li>{@link org.vigie.model.Deadline#getText <em>Text</em>}</li>
 *   <li>{@link org.vigie.model.Deadline#getDue <em>Due</em>}</li>
 *   <li>{@link org.vigie.model.Deadline#getDone <em>Done</em>}</li>
 * </ul>
 *
 * @see org.vigie.model.VigiePackage#getDeadline()
 * @model
 * @generated
 */
public interface Deadline extends Sourced {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.vigie.model.EntryDeadlineKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.vigie.model.EntryDeadlineKind
	 * @see #setKind(EntryDeadlineKind)
	 * @see org.vigie.model.VigiePackage#getDeadline_Kind()
	 * @model
	 * @generated
	 */
	EntryDeadlineKind getKind();

	/**
	 * Sets the value of the '{@link org.vigie.model.Deadline#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.vigie.model.EntryDeadlineKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(EntryDeadlineKind value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is due.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.vigie.model.VigiePackage#getDeadline_Text()
	 * @model required="true"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.vigie.model.Deadline#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(UncertainDate)
	 * @see org.vigie.model.VigiePackage#getDeadline_Due()
	 * @model dataType="org.vigie.model.UncertainDate"
	 * @generated
	 */
	UncertainDate getDue();

	/**
	 * Sets the value of the '{@link org.vigie.model.Deadline#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(UncertainDate value);

	/**
	 * Returns the value of the '<em><b>Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was done; empty until then.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Done</em>' attribute.
	 * @see #setDone(UncertainDate)
	 * @see org.vigie.model.VigiePackage#getDeadline_Done()
	 * @model dataType="org.vigie.model.UncertainDate"
	 * @generated
	 */
	UncertainDate getDone();

	/**
	 * Sets the value of the '{@link org.vigie.model.Deadline#getDone <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done</em>' attribute.
	 * @see #getDone()
	 * @generated
	 */
	void setDone(UncertainDate value);

} // Deadline
