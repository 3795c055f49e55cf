/**
 */
package org.vigie.model;

import org.vigie.edtf.UncertainDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Status Change</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A status of a scheme on a date, with its source. Rows may contradict each other: sources do.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.vigie.model.StatusChange#getCaseFile <em>Case File</em>}</li>
 *   <li>{@link org.vigie.model.StatusChange#getDate <em>Date</em>}</li>
 *   <li>{@link org.vigie.model.StatusChange#getSense <em>Sense</em>}</li>
 *   <li>{@link org.vigie.model.StatusChange#getCode <em>Code</em>}</li>
 *   <li>{@link org.vigie.model.StatusChange#getText <em>Text</em>}</li>
 *   <li>{@link org.vigie.model.StatusChange#getAuthority <em>Authority</em>}</li>
 *   <li>{@link org.vigie.model.StatusChange#getParticipation <em>Participation</em>}</li>
 *   <li>{@link org.vigie.model.StatusChange#getCharge <em>Charge</em>}</li>
 *   <li>{@link org.vigie.model.StatusChange#getProceeding <em>Proceeding</em>}</li>
 * </ul>
 *
 * @see org.vigie.model.VigiePackage#getStatusChange()
 * @model
 * @generated
 */
public interface StatusChange extends Sourced {
	/**
	 * Returns the value of the '<em><b>Case File</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.vigie.model.CaseFile#getStatusChanges <em>Status Changes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Case File</em>' container reference.
	 * @see #setCaseFile(CaseFile)
	 * @see org.vigie.model.VigiePackage#getStatusChange_CaseFile()
	 * @see org.vigie.model.CaseFile#getStatusChanges
	 * @model opposite="statusChanges" resolveProxies="false"
	 * @generated
	 */
	CaseFile getCaseFile();

	/**
	 * Sets the value of the '{@link org.vigie.model.StatusChange#getCaseFile <em>Case File</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Case File</em>' container reference.
	 * @see #getCaseFile()
	 * @generated
	 */
	void setCaseFile(CaseFile value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When; empty when the source does not say.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(UncertainDate)
	 * @see org.vigie.model.VigiePackage#getStatusChange_Date()
	 * @model dataType="org.vigie.model.UncertainDate"
	 * @generated
	 */
	UncertainDate getDate();

	/**
	 * Sets the value of the '{@link org.vigie.model.StatusChange#getDate <em>Date</em>}' attribute.
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
	 * What the date tells.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sense</em>' attribute.
	 * @see org.vigie.model.DateSense
	 * @see #setSense(DateSense)
	 * @see org.vigie.model.VigiePackage#getStatusChange_Sense()
	 * @model
	 * @generated
	 */
	DateSense getSense();

	/**
	 * Sets the value of the '{@link org.vigie.model.StatusChange#getSense <em>Sense</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sense</em>' attribute.
	 * @see org.vigie.model.DateSense
	 * @see #getSense()
	 * @generated
	 */
	void setSense(DateSense value);

	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Status code of a scheme, for example ml.charged; “context” for a dated fact without a change of stage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.vigie.model.VigiePackage#getStatusChange_Code()
	 * @model required="true"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.vigie.model.StatusChange#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happened, in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.vigie.model.VigiePackage#getStatusChange_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.vigie.model.StatusChange#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Authority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * On whose authority.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Authority</em>' attribute.
	 * @see #setAuthority(String)
	 * @see org.vigie.model.VigiePackage#getStatusChange_Authority()
	 * @model
	 * @generated
	 */
	String getAuthority();

	/**
	 * Sets the value of the '{@link org.vigie.model.StatusChange#getAuthority <em>Authority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Authority</em>' attribute.
	 * @see #getAuthority()
	 * @generated
	 */
	void setAuthority(String value);

	/**
	 * Returns the value of the '<em><b>Participation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whom it concerns, where it differs by person.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Participation</em>' reference.
	 * @see #setParticipation(Participation)
	 * @see org.vigie.model.VigiePackage#getStatusChange_Participation()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Participation getParticipation();

	/**
	 * Sets the value of the '{@link org.vigie.model.StatusChange#getParticipation <em>Participation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Participation</em>' reference.
	 * @see #getParticipation()
	 * @generated
	 */
	void setParticipation(Participation value);

	/**
	 * Returns the value of the '<em><b>Charge</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which charge it concerns, where it differs by charge.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Charge</em>' reference.
	 * @see #setCharge(Charge)
	 * @see org.vigie.model.VigiePackage#getStatusChange_Charge()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Charge getCharge();

	/**
	 * Sets the value of the '{@link org.vigie.model.StatusChange#getCharge <em>Charge</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Charge</em>' reference.
	 * @see #getCharge()
	 * @generated
	 */
	void setCharge(Charge value);

	/**
	 * Returns the value of the '<em><b>Proceeding</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The proceeding it belongs to; transitions are checked within one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Proceeding</em>' reference.
	 * @see #setProceeding(Proceeding)
	 * @see org.vigie.model.VigiePackage#getStatusChange_Proceeding()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Proceeding getProceeding();

	/**
	 * Sets the value of the '{@link org.vigie.model.StatusChange#getProceeding <em>Proceeding</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Proceeding</em>' reference.
	 * @see #getProceeding()
	 * @generated
	 */
	void setProceeding(Proceeding value);

} // StatusChange
