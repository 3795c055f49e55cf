/**
 */
package org.vigie.model;

import org.eclipse.emf.common.util.EList;

import org.vigie.edtf.UncertainDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Participation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person, or a group that nobody names, in a case in a role.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.vigie.model.Participation#getCaseFile <em>Case File</em>}</li>
 *   <li>{@link org.vigie.model.Participation#getPerson <em>Person</em>}</li>
 *   <li>{@link org.vigie.model.Participation#getLabel <em>Label</em>}</li>
 *   <li>{@link org.vigie.model.Participation#getRole <em>Role</em>}</li>
 *   <li>{@link org.vigie.model.Participation#getRoleText <em>Role Text</em>}</li>
 *   <li>{@link org.vigie.model.Participation#isGroup <em>Group</em>}</li>
 *   <li>{@link org.vigie.model.Participation#getFrom <em>From</em>}</li>
 *   <li>{@link org.vigie.model.Participation#getTo <em>To</em>}</li>
 *   <li>{@link org.vigie.model.Participation#getCharges <em>Charges</em>}</li>
 *   <li>{@link org.vigie.model.Participation#getCustodyPeriods <em>Custody Periods</em>}</li>
 *   <li>{@link org.vigie.model.Participation#getAgeAtOffence <em>Age At Offence</em>}</li>
 * </ul>
 *
 * @see org.vigie.model.VigiePackage#getParticipation()
 * @model
 * @generated
 */
public interface Participation extends Sourced {
	/**
	 * Returns the value of the '<em><b>Case File</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.vigie.model.CaseFile#getParticipations <em>Participations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Case File</em>' container reference.
	 * @see #setCaseFile(CaseFile)
	 * @see org.vigie.model.VigiePackage#getParticipation_CaseFile()
	 * @see org.vigie.model.CaseFile#getParticipations
	 * @model opposite="participations" resolveProxies="false"
	 * @generated
	 */
	CaseFile getCaseFile();

	/**
	 * Sets the value of the '{@link org.vigie.model.Participation#getCaseFile <em>Case File</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Case File</em>' container reference.
	 * @see #getCaseFile()
	 * @generated
	 */
	void setCaseFile(CaseFile value);

	/**
	 * Returns the value of the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person; empty for a group or somebody not named.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person</em>' reference.
	 * @see #setPerson(Person)
	 * @see org.vigie.model.VigiePackage#getParticipation_Person()
	 * @model
	 * @generated
	 */
	Person getPerson();

	/**
	 * Sets the value of the '{@link org.vigie.model.Participation#getPerson <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' reference.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(Person value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words used for the person or group in this case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.vigie.model.VigiePackage#getParticipation_Label()
	 * @model required="true"
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.vigie.model.Participation#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.vigie.model.ParticipationRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The role.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.vigie.model.ParticipationRole
	 * @see #setRole(ParticipationRole)
	 * @see org.vigie.model.VigiePackage#getParticipation_Role()
	 * @model
	 * @generated
	 */
	ParticipationRole getRole();

	/**
	 * Sets the value of the '{@link org.vigie.model.Participation#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.vigie.model.ParticipationRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(ParticipationRole value);

	/**
	 * Returns the value of the '<em><b>Role Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The role in the words of the source or the procedure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role Text</em>' attribute.
	 * @see #setRoleText(String)
	 * @see org.vigie.model.VigiePackage#getParticipation_RoleText()
	 * @model
	 * @generated
	 */
	String getRoleText();

	/**
	 * Sets the value of the '{@link org.vigie.model.Participation#getRoleText <em>Role Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role Text</em>' attribute.
	 * @see #getRoleText()
	 * @generated
	 */
	void setRoleText(String value);

	/**
	 * Returns the value of the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether this row stands for several persons; no clock ever runs for a group.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Group</em>' attribute.
	 * @see #setGroup(boolean)
	 * @see org.vigie.model.VigiePackage#getParticipation_Group()
	 * @model
	 * @generated
	 */
	boolean isGroup();

	/**
	 * Sets the value of the '{@link org.vigie.model.Participation#isGroup <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group</em>' attribute.
	 * @see #isGroup()
	 * @generated
	 */
	void setGroup(boolean value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Start of the role, as far as known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(UncertainDate)
	 * @see org.vigie.model.VigiePackage#getParticipation_From()
	 * @model dataType="org.vigie.model.UncertainDate"
	 * @generated
	 */
	UncertainDate getFrom();

	/**
	 * Sets the value of the '{@link org.vigie.model.Participation#getFrom <em>From</em>}' attribute.
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
	 * End of the role, as far as known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(UncertainDate)
	 * @see org.vigie.model.VigiePackage#getParticipation_To()
	 * @model dataType="org.vigie.model.UncertainDate"
	 * @generated
	 */
	UncertainDate getTo();

	/**
	 * Sets the value of the '{@link org.vigie.model.Participation#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(UncertainDate value);

	/**
	 * Returns the value of the '<em><b>Charges</b></em>' reference list.
	 * The list contents are of type {@link org.vigie.model.Charge}.
	 * It is bidirectional and its opposite is '{@link org.vigie.model.Charge#getParticipation <em>Participation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The charges against this person.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Charges</em>' reference list.
	 * @see org.vigie.model.VigiePackage#getParticipation_Charges()
	 * @see org.vigie.model.Charge#getParticipation
	 * @model opposite="participation" resolveProxies="false" transient="true"
	 * @generated
	 */
	EList<Charge> getCharges();

	/**
	 * Returns the value of the '<em><b>Custody Periods</b></em>' reference list.
	 * The list contents are of type {@link org.vigie.model.CustodyPeriod}.
	 * It is bidirectional and its opposite is '{@link org.vigie.model.CustodyPeriod#getParticipation <em>Participation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The custody of this person in the case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Custody Periods</em>' reference list.
	 * @see org.vigie.model.VigiePackage#getParticipation_CustodyPeriods()
	 * @see org.vigie.model.CustodyPeriod#getParticipation
	 * @model opposite="participation" resolveProxies="false" transient="true"
	 * @generated
	 */
	EList<CustodyPeriod> getCustodyPeriods();

	/**
	 * Returns the value of the '<em><b>Age At Offence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Age at the offence in whole years, where no date of birth is known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Age At Offence</em>' attribute.
	 * @see #setAgeAtOffence(Long)
	 * @see org.vigie.model.VigiePackage#getParticipation_AgeAtOffence()
	 * @model
	 * @generated
	 */
	Long getAgeAtOffence();

	/**
	 * Sets the value of the '{@link org.vigie.model.Participation#getAgeAtOffence <em>Age At Offence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Age At Offence</em>' attribute.
	 * @see #getAgeAtOffence()
	 * @generated
	 */
	void setAgeAtOffence(Long value);

} // Participation
