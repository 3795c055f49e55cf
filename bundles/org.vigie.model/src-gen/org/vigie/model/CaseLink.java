/**
 */
package org.vigie.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Case Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A link to another case.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.vigie.model.CaseLink#getTarget <em>Target</em>}</li>
 *   <li>{@link org.vigie.model.CaseLink#getKind <em>Kind</em>}</li>
 * </ul>
 *
 * @see org.vigie.model.VigiePackage#getCaseLink()
 * @model
 * @generated
 */
public interface CaseLink extends Identified {
	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The other case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(CaseFile)
	 * @see org.vigie.model.VigiePackage#getCaseLink_Target()
	 * @model
	 * @generated
	 */
	CaseFile getTarget();

	/**
	 * Sets the value of the '{@link org.vigie.model.CaseLink#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(CaseFile value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.vigie.model.CaseLinkKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How they hang together.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.vigie.model.CaseLinkKind
	 * @see #setKind(CaseLinkKind)
	 * @see org.vigie.model.VigiePackage#getCaseLink_Kind()
	 * @model
	 * @generated
	 */
	CaseLinkKind getKind();

	/**
	 * Sets the value of the '{@link org.vigie.model.CaseLink#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.vigie.model.CaseLinkKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CaseLinkKind value);

} // CaseLink
