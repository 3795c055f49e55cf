/**
 */
package org.vigie.model;

import org.vigie.edtf.UncertainDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Incident</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What happened, where and when, as one source tells it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.vigie.model.Incident#getCaseFile <em>Case File</em>}</li>
 *   <li>{@link org.vigie.model.Incident#getLabel <em>Label</em>}</li>
 *   <li>{@link org.vigie.model.Incident#getPlace <em>Place</em>}</li>
 *   <li>{@link org.vigie.model.Incident#getDate <em>Date</em>}</li>
 * </ul>
 *
 * @see org.vigie.model.VigiePackage#getIncident()
 * @model
 * @generated
 */
public interface Incident extends Sourced {
	/**
	 * Returns the value of the '<em><b>Case File</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.vigie.model.CaseFile#getIncidents <em>Incidents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Case File</em>' container reference.
	 * @see #setCaseFile(CaseFile)
	 * @see org.vigie.model.VigiePackage#getIncident_CaseFile()
	 * @see org.vigie.model.CaseFile#getIncidents
	 * @model opposite="incidents" resolveProxies="false"
	 * @generated
	 */
	CaseFile getCaseFile();

	/**
	 * Sets the value of the '{@link org.vigie.model.Incident#getCaseFile <em>Case File</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Case File</em>' container reference.
	 * @see #getCaseFile()
	 * @generated
	 */
	void setCaseFile(CaseFile value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happened.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.vigie.model.VigiePackage#getIncident_Label()
	 * @model required="true"
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.vigie.model.Incident#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see org.vigie.model.VigiePackage#getIncident_Place()
	 * @model
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link org.vigie.model.Incident#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When; an interval where it lasted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(UncertainDate)
	 * @see org.vigie.model.VigiePackage#getIncident_Date()
	 * @model dataType="org.vigie.model.UncertainDate"
	 * @generated
	 */
	UncertainDate getDate();

	/**
	 * Sets the value of the '{@link org.vigie.model.Incident#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(UncertainDate value);

} // Incident
