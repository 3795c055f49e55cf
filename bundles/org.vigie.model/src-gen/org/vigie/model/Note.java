/**
 */
package org.vigie.model;

import org.vigie.edtf.UncertainDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Note</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A note, a call or a task.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.vigie.model.Note#getKind <em>Kind</em>}</li>
 *   <li>{@link org.vigie.model.Note#getDate <em>Date</em>}</li>
 *   <li>{@link org.vigie.model.Note#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.vigie.model.Note#getText <em>Text</em>}</li>
 *   <li>{@link org.vigie.model.Note#getDue <em>Due</em>}</li>
 *   <li>{@link org.vigie.model.Note#getDone <em>Done</em>}</li>
 * </ul>
 *
 * @see org.vigie.model.VigiePackage#getNote()
 * @model
 * @generated
 */
public interface Note extends Sourced {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.vigie.model.NoteKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which of these.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.vigie.model.NoteKind
	 * @see #setKind(NoteKind)
	 * @see org.vigie.model.VigiePackage#getNote_Kind()
	 * @model
	 * @generated
	 */
	NoteKind getKind();

	/**
	 * Sets the value of the '{@link org.vigie.model.Note#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.vigie.model.NoteKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(NoteKind value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(UncertainDate)
	 * @see org.vigie.model.VigiePackage#getNote_Date()
	 * @model dataType="org.vigie.model.UncertainDate"
	 * @generated
	 */
	UncertainDate getDate();

	/**
	 * Sets the value of the '{@link org.vigie.model.Note#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(UncertainDate value);

	/**
	 * Returns the value of the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who made it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Author</em>' attribute.
	 * @see #setAuthor(String)
	 * @see org.vigie.model.VigiePackage#getNote_Author()
	 * @model
	 * @generated
	 */
	String getAuthor();

	/**
	 * Sets the value of the '{@link org.vigie.model.Note#getAuthor <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' attribute.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The note.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.vigie.model.VigiePackage#getNote_Text()
	 * @model required="true"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.vigie.model.Note#getText <em>Text</em>}' attribute.
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
	 * When a task is due.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(UncertainDate)
	 * @see org.vigie.model.VigiePackage#getNote_Due()
	 * @model dataType="org.vigie.model.UncertainDate"
	 * @generated
	 */
	UncertainDate getDue();

	/**
	 * Sets the value of the '{@link org.vigie.model.Note#getDue <em>Due</em>}' attribute.
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
	 * When a task was done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Done</em>' attribute.
	 * @see #setDone(UncertainDate)
	 * @see org.vigie.model.VigiePackage#getNote_Done()
	 * @model dataType="org.vigie.model.UncertainDate"
	 * @generated
	 */
	UncertainDate getDone();

	/**
	 * Sets the value of the '{@link org.vigie.model.Note#getDone <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done</em>' attribute.
	 * @see #getDone()
	 * @generated
	 */
	void setDone(UncertainDate value);

} // Note
