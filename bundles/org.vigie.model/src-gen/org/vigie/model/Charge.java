/**
 */
package org.vigie.model;

import org.vigie.edtf.UncertainDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Charge</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An offence charged, as a dated row with its own source. A requalification adds a row.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.vigie.model.Charge#getCaseFile <em>Case File</em>}</li>
 *   <li>{@link org.vigie.model.Charge#getParticipation <em>Participation</em>}</li>
 *   <li>{@link org.vigie.model.Charge#getText <em>Text</em>}</li>
 *   <li>{@link org.vigie.model.Charge#getArticle <em>Article</em>}</li>
 *   <li>{@link org.vigie.model.Charge#getOffenceClass <em>Offence Class</em>}</li>
 *   <li>{@link org.vigie.model.Charge#getMaximumPenalty <em>Maximum Penalty</em>}</li>
 *   <li>{@link org.vigie.model.Charge#getFrom <em>From</em>}</li>
 *   <li>{@link org.vigie.model.Charge#getUntil <em>Until</em>}</li>
 *   <li>{@link org.vigie.model.Charge#getRequalifiedFrom <em>Requalified From</em>}</li>
 *   <li>{@link org.vigie.model.Charge#getRequalifiedTo <em>Requalified To</em>}</li>
 *   <li>{@link org.vigie.model.Charge#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.vigie.model.Charge#getOutcomeDate <em>Outcome Date</em>}</li>
 *   <li>{@link org.vigie.model.Charge#getOffenceDate <em>Offence Date</em>}</li>
 *   <li>{@link org.vigie.model.Charge#getClockStart <em>Clock Start</em>}</li>
 * </ul>
 *
 * @see org.vigie.model.VigiePackage#getCharge()
 * @model
 * @generated
 */
public interface Charge extends Sourced {
	/**
	 * Returns the value of the '<em><b>Case File</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.vigie.model.CaseFile#getCharges <em>Charges</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Case File</em>' container reference.
	 * @see #setCaseFile(CaseFile)
	 * @see org.vigie.model.VigiePackage#getCharge_CaseFile()
	 * @see org.vigie.model.CaseFile#getCharges
	 * @model opposite="charges" resolveProxies="false"
	 * @generated
	 */
	CaseFile getCaseFile();

	/**
	 * Sets the value of the '{@link org.vigie.model.Charge#getCaseFile <em>Case File</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Case File</em>' container reference.
	 * @see #getCaseFile()
	 * @generated
	 */
	void setCaseFile(CaseFile value);

	/**
	 * Returns the value of the '<em><b>Participation</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.vigie.model.Participation#getCharges <em>Charges</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Against whom; empty when the source names nobody.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Participation</em>' reference.
	 * @see #setParticipation(Participation)
	 * @see org.vigie.model.VigiePackage#getCharge_Participation()
	 * @see org.vigie.model.Participation#getCharges
	 * @model opposite="charges" resolveProxies="false"
	 * @generated
	 */
	Participation getParticipation();

	/**
	 * Sets the value of the '{@link org.vigie.model.Charge#getParticipation <em>Participation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Participation</em>' reference.
	 * @see #getParticipation()
	 * @generated
	 */
	void setParticipation(Participation value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The charge in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.vigie.model.VigiePackage#getCharge_Text()
	 * @model required="true"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.vigie.model.Charge#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Article</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code and article.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Article</em>' attribute.
	 * @see #setArticle(String)
	 * @see org.vigie.model.VigiePackage#getCharge_Article()
	 * @model
	 * @generated
	 */
	String getArticle();

	/**
	 * Sets the value of the '{@link org.vigie.model.Charge#getArticle <em>Article</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Article</em>' attribute.
	 * @see #getArticle()
	 * @generated
	 */
	void setArticle(String value);

	/**
	 * Returns the value of the '<em><b>Offence Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Class of the offence in the vocabulary of the rule packs, for example crime or delit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offence Class</em>' attribute.
	 * @see #setOffenceClass(String)
	 * @see org.vigie.model.VigiePackage#getCharge_OffenceClass()
	 * @model
	 * @generated
	 */
	String getOffenceClass();

	/**
	 * Sets the value of the '{@link org.vigie.model.Charge#getOffenceClass <em>Offence Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offence Class</em>' attribute.
	 * @see #getOffenceClass()
	 * @generated
	 */
	void setOffenceClass(String value);

	/**
	 * Returns the value of the '<em><b>Maximum Penalty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Longest penalty as an ISO 8601 length such as P20Y, or “life”.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum Penalty</em>' attribute.
	 * @see #setMaximumPenalty(String)
	 * @see org.vigie.model.VigiePackage#getCharge_MaximumPenalty()
	 * @model
	 * @generated
	 */
	String getMaximumPenalty();

	/**
	 * Sets the value of the '{@link org.vigie.model.Charge#getMaximumPenalty <em>Maximum Penalty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum Penalty</em>' attribute.
	 * @see #getMaximumPenalty()
	 * @generated
	 */
	void setMaximumPenalty(String value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Since when it is charged.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(UncertainDate)
	 * @see org.vigie.model.VigiePackage#getCharge_From()
	 * @model dataType="org.vigie.model.UncertainDate"
	 * @generated
	 */
	UncertainDate getFrom();

	/**
	 * Sets the value of the '{@link org.vigie.model.Charge#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(UncertainDate value);

	/**
	 * Returns the value of the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Until when it was charged.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Until</em>' attribute.
	 * @see #setUntil(UncertainDate)
	 * @see org.vigie.model.VigiePackage#getCharge_Until()
	 * @model dataType="org.vigie.model.UncertainDate"
	 * @generated
	 */
	UncertainDate getUntil();

	/**
	 * Sets the value of the '{@link org.vigie.model.Charge#getUntil <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until</em>' attribute.
	 * @see #getUntil()
	 * @generated
	 */
	void setUntil(UncertainDate value);

	/**
	 * Returns the value of the '<em><b>Requalified From</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.vigie.model.Charge#getRequalifiedTo <em>Requalified To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The charge it replaced.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Requalified From</em>' reference.
	 * @see #setRequalifiedFrom(Charge)
	 * @see org.vigie.model.VigiePackage#getCharge_RequalifiedFrom()
	 * @see org.vigie.model.Charge#getRequalifiedTo
	 * @model opposite="requalifiedTo" resolveProxies="false"
	 * @generated
	 */
	Charge getRequalifiedFrom();

	/**
	 * Sets the value of the '{@link org.vigie.model.Charge#getRequalifiedFrom <em>Requalified From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Requalified From</em>' reference.
	 * @see #getRequalifiedFrom()
	 * @generated
	 */
	void setRequalifiedFrom(Charge value);

	/**
	 * Returns the value of the '<em><b>Requalified To</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.vigie.model.Charge#getRequalifiedFrom <em>Requalified From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The charge that replaced it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Requalified To</em>' reference.
	 * @see #setRequalifiedTo(Charge)
	 * @see org.vigie.model.VigiePackage#getCharge_RequalifiedTo()
	 * @see org.vigie.model.Charge#getRequalifiedFrom
	 * @model opposite="requalifiedFrom" resolveProxies="false" transient="true"
	 * @generated
	 */
	Charge getRequalifiedTo();

	/**
	 * Sets the value of the '{@link org.vigie.model.Charge#getRequalifiedTo <em>Requalified To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Requalified To</em>' reference.
	 * @see #getRequalifiedTo()
	 * @generated
	 */
	void setRequalifiedTo(Charge value);

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * The literals are from the enumeration {@link org.vigie.model.ChargeOutcome}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the charge ended.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see org.vigie.model.ChargeOutcome
	 * @see #setOutcome(ChargeOutcome)
	 * @see org.vigie.model.VigiePackage#getCharge_Outcome()
	 * @model
	 * @generated
	 */
	ChargeOutcome getOutcome();

	/**
	 * Sets the value of the '{@link org.vigie.model.Charge#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see org.vigie.model.ChargeOutcome
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(ChargeOutcome value);

	/**
	 * Returns the value of the '<em><b>Outcome Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it ended.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcome Date</em>' attribute.
	 * @see #setOutcomeDate(UncertainDate)
	 * @see org.vigie.model.VigiePackage#getCharge_OutcomeDate()
	 * @model dataType="org.vigie.model.UncertainDate"
	 * @generated
	 */
	UncertainDate getOutcomeDate();

	/**
	 * Sets the value of the '{@link org.vigie.model.Charge#getOutcomeDate <em>Outcome Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome Date</em>' attribute.
	 * @see #getOutcomeDate()
	 * @generated
	 */
	void setOutcomeDate(UncertainDate value);

	/**
	 * Returns the value of the '<em><b>Offence Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the offence is said to have been committed; ages are judged at this date.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offence Date</em>' attribute.
	 * @see #setOffenceDate(UncertainDate)
	 * @see org.vigie.model.VigiePackage#getCharge_OffenceDate()
	 * @model dataType="org.vigie.model.UncertainDate"
	 * @generated
	 */
	UncertainDate getOffenceDate();

	/**
	 * Sets the value of the '{@link org.vigie.model.Charge#getOffenceDate <em>Offence Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offence Date</em>' attribute.
	 * @see #getOffenceDate()
	 * @generated
	 */
	void setOffenceDate(UncertainDate value);

	/**
	 * Returns the value of the '<em><b>Clock Start</b></em>' attribute.
	 * The literals are from the enumeration {@link org.vigie.model.ClockStart}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the clock of custody goes on, where this charge replaced another one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clock Start</em>' attribute.
	 * @see org.vigie.model.ClockStart
	 * @see #setClockStart(ClockStart)
	 * @see org.vigie.model.VigiePackage#getCharge_ClockStart()
	 * @model
	 * @generated
	 */
	ClockStart getClockStart();

	/**
	 * Sets the value of the '{@link org.vigie.model.Charge#getClockStart <em>Clock Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clock Start</em>' attribute.
	 * @see org.vigie.model.ClockStart
	 * @see #getClockStart()
	 * @generated
	 */
	void setClockStart(ClockStart value);

} // Charge
