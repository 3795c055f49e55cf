/**
 */
package org.vigie.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Case File</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A prosecution, investigation, inquiry, disappearance or complaint: anything followed with a status history. A case needs no accused (“against X”).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.vigie.model.CaseFile#getTitle <em>Title</em>}</li>
 *   <li>{@link org.vigie.model.CaseFile#getAccount <em>Account</em>}</li>
 *   <li>{@link org.vigie.model.CaseFile#getKind <em>Kind</em>}</li>
 *   <li>{@link org.vigie.model.CaseFile#getScheme <em>Scheme</em>}</li>
 *   <li>{@link org.vigie.model.CaseFile#isHeadline <em>Headline</em>}</li>
 *   <li>{@link org.vigie.model.CaseFile#getJurisdiction <em>Jurisdiction</em>}</li>
 *   <li>{@link org.vigie.model.CaseFile#getCourt <em>Court</em>}</li>
 *   <li>{@link org.vigie.model.CaseFile#getPlace <em>Place</em>}</li>
 *   <li>{@link org.vigie.model.CaseFile#getAllegations <em>Allegations</em>}</li>
 *   <li>{@link org.vigie.model.CaseFile#isAgainstUnknown <em>Against Unknown</em>}</li>
 *   <li>{@link org.vigie.model.CaseFile#getParticipations <em>Participations</em>}</li>
 *   <li>{@link org.vigie.model.CaseFile#getCharges <em>Charges</em>}</li>
 *   <li>{@link org.vigie.model.CaseFile#getCustodyPeriods <em>Custody Periods</em>}</li>
 *   <li>{@link org.vigie.model.CaseFile#getProceedings <em>Proceedings</em>}</li>
 *   <li>{@link org.vigie.model.CaseFile#getStatusChanges <em>Status Changes</em>}</li>
 *   <li>{@link org.vigie.model.CaseFile#getIncidents <em>Incidents</em>}</li>
 *   <li>{@link org.vigie.model.CaseFile#getCounts <em>Counts</em>}</li>
 *   <li>{@link org.vigie.model.CaseFile#getConflicts <em>Conflicts</em>}</li>
 *   <li>{@link org.vigie.model.CaseFile#getUnknowns <em>Unknowns</em>}</li>
 *   <li>{@link org.vigie.model.CaseFile#getCautions <em>Cautions</em>}</li>
 *   <li>{@link org.vigie.model.CaseFile#getLinks <em>Links</em>}</li>
 *   <li>{@link org.vigie.model.CaseFile#getDeadlines <em>Deadlines</em>}</li>
 *   <li>{@link org.vigie.model.CaseFile#getNotes <em>Notes</em>}</li>
 * </ul>
 *
 * @see org.vigie.model.VigiePackage#getCaseFile()
 * @model
 * @generated
 */
public interface CaseFile extends Aggregate {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name people know the case by.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.vigie.model.VigiePackage#getCaseFile_Title()
	 * @model required="true"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.vigie.model.CaseFile#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happened, in the words of whoever entered it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Account</em>' attribute.
	 * @see #setAccount(String)
	 * @see org.vigie.model.VigiePackage#getCaseFile_Account()
	 * @model
	 * @generated
	 */
	String getAccount();

	/**
	 * Sets the value of the '{@link org.vigie.model.CaseFile#getAccount <em>Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Account</em>' attribute.
	 * @see #getAccount()
	 * @generated
	 */
	void setAccount(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What sort of matter it is, in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see org.vigie.model.VigiePackage#getCaseFile_Kind()
	 * @model
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link org.vigie.model.CaseFile#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Scheme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the status scheme, for example ML, ICC or INQ.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scheme</em>' attribute.
	 * @see #setScheme(String)
	 * @see org.vigie.model.VigiePackage#getCaseFile_Scheme()
	 * @model required="true"
	 * @generated
	 */
	String getScheme();

	/**
	 * Sets the value of the '{@link org.vigie.model.CaseFile#getScheme <em>Scheme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scheme</em>' attribute.
	 * @see #getScheme()
	 * @generated
	 */
	void setScheme(String value);

	/**
	 * Returns the value of the '<em><b>Headline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the case has a sheet of its own in the status workbook.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Headline</em>' attribute.
	 * @see #setHeadline(boolean)
	 * @see org.vigie.model.VigiePackage#getCaseFile_Headline()
	 * @model
	 * @generated
	 */
	boolean isHeadline();

	/**
	 * Sets the value of the '{@link org.vigie.model.CaseFile#isHeadline <em>Headline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Headline</em>' attribute.
	 * @see #isHeadline()
	 * @generated
	 */
	void setHeadline(boolean value);

	/**
	 * Returns the value of the '<em><b>Jurisdiction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the jurisdiction, as in the rule packs; empty when a custody title says so itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Jurisdiction</em>' attribute.
	 * @see #setJurisdiction(String)
	 * @see org.vigie.model.VigiePackage#getCaseFile_Jurisdiction()
	 * @model
	 * @generated
	 */
	String getJurisdiction();

	/**
	 * Sets the value of the '{@link org.vigie.model.CaseFile#getJurisdiction <em>Jurisdiction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Jurisdiction</em>' attribute.
	 * @see #getJurisdiction()
	 * @generated
	 */
	void setJurisdiction(String value);

	/**
	 * Returns the value of the '<em><b>Court</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Courts and bodies, as the sources name them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Court</em>' attribute.
	 * @see #setCourt(String)
	 * @see org.vigie.model.VigiePackage#getCaseFile_Court()
	 * @model
	 * @generated
	 */
	String getCourt();

	/**
	 * Sets the value of the '{@link org.vigie.model.CaseFile#getCourt <em>Court</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Court</em>' attribute.
	 * @see #getCourt()
	 * @generated
	 */
	void setCourt(String value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the events took place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see org.vigie.model.VigiePackage#getCaseFile_Place()
	 * @model
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link org.vigie.model.CaseFile#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>Allegations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is alleged; never a finding.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Allegations</em>' attribute.
	 * @see #setAllegations(String)
	 * @see org.vigie.model.VigiePackage#getCaseFile_Allegations()
	 * @model
	 * @generated
	 */
	String getAllegations();

	/**
	 * Sets the value of the '{@link org.vigie.model.CaseFile#getAllegations <em>Allegations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Allegations</em>' attribute.
	 * @see #getAllegations()
	 * @generated
	 */
	void setAllegations(String value);

	/**
	 * Returns the value of the '<em><b>Against Unknown</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the file is against X: nobody is charged.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Against Unknown</em>' attribute.
	 * @see #setAgainstUnknown(boolean)
	 * @see org.vigie.model.VigiePackage#getCaseFile_AgainstUnknown()
	 * @model
	 * @generated
	 */
	boolean isAgainstUnknown();

	/**
	 * Sets the value of the '{@link org.vigie.model.CaseFile#isAgainstUnknown <em>Against Unknown</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Against Unknown</em>' attribute.
	 * @see #isAgainstUnknown()
	 * @generated
	 */
	void setAgainstUnknown(boolean value);

	/**
	 * Returns the value of the '<em><b>Participations</b></em>' containment reference list.
	 * The list contents are of type {@link org.vigie.model.Participation}.
	 * It is bidirectional and its opposite is '{@link org.vigie.model.Participation#getCaseFile <em>Case File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The persons and groups in the case and their roles.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Participations</em>' containment reference list.
	 * @see org.vigie.model.VigiePackage#getCaseFile_Participations()
	 * @see org.vigie.model.Participation#getCaseFile
	 * @model opposite="caseFile" containment="true"
	 * @generated
	 */
	EList<Participation> getParticipations();

	/**
	 * Returns the value of the '<em><b>Charges</b></em>' containment reference list.
	 * The list contents are of type {@link org.vigie.model.Charge}.
	 * It is bidirectional and its opposite is '{@link org.vigie.model.Charge#getCaseFile <em>Case File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Charges as dated rows; an older one is never overwritten.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Charges</em>' containment reference list.
	 * @see org.vigie.model.VigiePackage#getCaseFile_Charges()
	 * @see org.vigie.model.Charge#getCaseFile
	 * @model opposite="caseFile" containment="true"
	 * @generated
	 */
	EList<Charge> getCharges();

	/**
	 * Returns the value of the '<em><b>Custody Periods</b></em>' containment reference list.
	 * The list contents are of type {@link org.vigie.model.CustodyPeriod}.
	 * It is bidirectional and its opposite is '{@link org.vigie.model.CustodyPeriod#getCaseFile <em>Case File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who was held, from when to when, under which title.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Custody Periods</em>' containment reference list.
	 * @see org.vigie.model.VigiePackage#getCaseFile_CustodyPeriods()
	 * @see org.vigie.model.CustodyPeriod#getCaseFile
	 * @model opposite="caseFile" containment="true"
	 * @generated
	 */
	EList<CustodyPeriod> getCustodyPeriods();

	/**
	 * Returns the value of the '<em><b>Proceedings</b></em>' containment reference list.
	 * The list contents are of type {@link org.vigie.model.Proceeding}.
	 * It is bidirectional and its opposite is '{@link org.vigie.model.Proceeding#getCaseFile <em>Case File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Phases before courts and bodies.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Proceedings</em>' containment reference list.
	 * @see org.vigie.model.VigiePackage#getCaseFile_Proceedings()
	 * @see org.vigie.model.Proceeding#getCaseFile
	 * @model opposite="caseFile" containment="true"
	 * @generated
	 */
	EList<Proceeding> getProceedings();

	/**
	 * Returns the value of the '<em><b>Status Changes</b></em>' containment reference list.
	 * The list contents are of type {@link org.vigie.model.StatusChange}.
	 * It is bidirectional and its opposite is '{@link org.vigie.model.StatusChange#getCaseFile <em>Case File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The status history, in the order it was entered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status Changes</em>' containment reference list.
	 * @see org.vigie.model.VigiePackage#getCaseFile_StatusChanges()
	 * @see org.vigie.model.StatusChange#getCaseFile
	 * @model opposite="caseFile" containment="true"
	 * @generated
	 */
	EList<StatusChange> getStatusChanges();

	/**
	 * Returns the value of the '<em><b>Incidents</b></em>' containment reference list.
	 * The list contents are of type {@link org.vigie.model.Incident}.
	 * It is bidirectional and its opposite is '{@link org.vigie.model.Incident#getCaseFile <em>Case File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happened, where and when.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Incidents</em>' containment reference list.
	 * @see org.vigie.model.VigiePackage#getCaseFile_Incidents()
	 * @see org.vigie.model.Incident#getCaseFile
	 * @model opposite="caseFile" containment="true"
	 * @generated
	 */
	EList<Incident> getIncidents();

	/**
	 * Returns the value of the '<em><b>Counts</b></em>' containment reference list.
	 * The list contents are of type {@link org.vigie.model.Count}.
	 * It is bidirectional and its opposite is '{@link org.vigie.model.Count#getCaseFile <em>Case File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Numbers, one row for each source and unit, never added up.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Counts</em>' containment reference list.
	 * @see org.vigie.model.VigiePackage#getCaseFile_Counts()
	 * @see org.vigie.model.Count#getCaseFile
	 * @model opposite="caseFile" containment="true"
	 * @generated
	 */
	EList<Count> getCounts();

	/**
	 * Returns the value of the '<em><b>Conflicts</b></em>' containment reference list.
	 * The list contents are of type {@link org.vigie.model.Conflict}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where sources disagree; both versions are kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conflicts</em>' containment reference list.
	 * @see org.vigie.model.VigiePackage#getCaseFile_Conflicts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Conflict> getConflicts();

	/**
	 * Returns the value of the '<em><b>Unknowns</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the sources do not say.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unknowns</em>' attribute list.
	 * @see org.vigie.model.VigiePackage#getCaseFile_Unknowns()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getUnknowns();

	/**
	 * Returns the value of the '<em><b>Cautions</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is easily got wrong about this case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cautions</em>' attribute list.
	 * @see org.vigie.model.VigiePackage#getCaseFile_Cautions()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getCautions();

	/**
	 * Returns the value of the '<em><b>Links</b></em>' containment reference list.
	 * The list contents are of type {@link org.vigie.model.CaseLink}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Links to other cases.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Links</em>' containment reference list.
	 * @see org.vigie.model.VigiePackage#getCaseFile_Links()
	 * @model containment="true"
	 * @generated
	 */
	EList<CaseLink> getLinks();

	/**
	 * Returns the value of the '<em><b>Deadlines</b></em>' containment reference list.
	 * The list contents are of type {@link org.vigie.model.Deadline}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Deadlines of acts, entered or computed by a rule: hearings, filings, appeals. Limits of custody are not stored in the case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deadlines</em>' containment reference list.
	 * @see org.vigie.model.VigiePackage#getCaseFile_Deadlines()
	 * @model containment="true"
	 * @generated
	 */
	EList<Deadline> getDeadlines();

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' containment reference list.
	 * The list contents are of type {@link org.vigie.model.Note}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Notes, calls and tasks, newest last.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' containment reference list.
	 * @see org.vigie.model.VigiePackage#getCaseFile_Notes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Note> getNotes();

} // CaseFile
