/**
 */
package org.vigie.model;

import org.eclipse.emf.common.util.EList;

import org.vigie.edtf.UncertainDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Proceeding</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A phase before a court or body.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.vigie.model.Proceeding#getCaseFile <em>Case File</em>}</li>
 *   <li>{@link org.vigie.model.Proceeding#getBody <em>Body</em>}</li>
 *   <li>{@link org.vigie.model.Proceeding#getPhase <em>Phase</em>}</li>
 *   <li>{@link org.vigie.model.Proceeding#getReference <em>Reference</em>}</li>
 *   <li>{@link org.vigie.model.Proceeding#getFrom <em>From</em>}</li>
 *   <li>{@link org.vigie.model.Proceeding#getTo <em>To</em>}</li>
 *   <li>{@link org.vigie.model.Proceeding#getHearings <em>Hearings</em>}</li>
 * </ul>
 *
 * @see org.vigie.model.VigiePackage#getProceeding()
 * @model
 * @generated
 */
public interface Proceeding extends Sourced {
	/**
	 * Returns the value of the '<em><b>Case File</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.vigie.model.CaseFile#getProceedings <em>Proceedings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Case File</em>' container reference.
	 * @see #setCaseFile(CaseFile)
	 * @see org.vigie.model.VigiePackage#getProceeding_CaseFile()
	 * @see org.vigie.model.CaseFile#getProceedings
	 * @model opposite="proceedings" resolveProxies="false"
	 * @generated
	 */
	CaseFile getCaseFile();

	/**
	 * Sets the value of the '{@link org.vigie.model.Proceeding#getCaseFile <em>Case File</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Case File</em>' container reference.
	 * @see #getCaseFile()
	 * @generated
	 */
	void setCaseFile(CaseFile value);

	/**
	 * Returns the value of the '<em><b>Body</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The court or body, by the name the source uses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Body</em>' attribute.
	 * @see #setBody(String)
	 * @see org.vigie.model.VigiePackage#getProceeding_Body()
	 * @model required="true"
	 * @generated
	 */
	String getBody();

	/**
	 * Sets the value of the '{@link org.vigie.model.Proceeding#getBody <em>Body</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Body</em>' attribute.
	 * @see #getBody()
	 * @generated
	 */
	void setBody(String value);

	/**
	 * Returns the value of the '<em><b>Phase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The phase.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phase</em>' attribute.
	 * @see #setPhase(String)
	 * @see org.vigie.model.VigiePackage#getProceeding_Phase()
	 * @model
	 * @generated
	 */
	String getPhase();

	/**
	 * Sets the value of the '{@link org.vigie.model.Proceeding#getPhase <em>Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phase</em>' attribute.
	 * @see #getPhase()
	 * @generated
	 */
	void setPhase(String value);

	/**
	 * Returns the value of the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ICC number, ECLI, docket or other reference.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reference</em>' attribute.
	 * @see #setReference(String)
	 * @see org.vigie.model.VigiePackage#getProceeding_Reference()
	 * @model
	 * @generated
	 */
	String getReference();

	/**
	 * Sets the value of the '{@link org.vigie.model.Proceeding#getReference <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reference</em>' attribute.
	 * @see #getReference()
	 * @generated
	 */
	void setReference(String value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day it began, as far as known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(UncertainDate)
	 * @see org.vigie.model.VigiePackage#getProceeding_From()
	 * @model dataType="org.vigie.model.UncertainDate"
	 * @generated
	 */
	UncertainDate getFrom();

	/**
	 * Sets the value of the '{@link org.vigie.model.Proceeding#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(UncertainDate value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day it ended, as far as known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(UncertainDate)
	 * @see org.vigie.model.VigiePackage#getProceeding_To()
	 * @model dataType="org.vigie.model.UncertainDate"
	 * @generated
	 */
	UncertainDate getTo();

	/**
	 * Sets the value of the '{@link org.vigie.model.Proceeding#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(UncertainDate value);

	/**
	 * Returns the value of the '<em><b>Hearings</b></em>' containment reference list.
	 * The list contents are of type {@link org.vigie.model.Hearing}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hearings, in the order entered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hearings</em>' containment reference list.
	 * @see org.vigie.model.VigiePackage#getProceeding_Hearings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Hearing> getHearings();

} // Proceeding
