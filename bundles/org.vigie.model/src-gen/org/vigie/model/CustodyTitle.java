/**
 */
package org.vigie.model;

import org.eclipse.emf.common.util.EList;

import org.vigie.edtf.UncertainDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Custody Title</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The legal title a person is held under: the facts a rule asks for.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.vigie.model.CustodyTitle#getJurisdiction <em>Jurisdiction</em>}</li>
 *   <li>{@link org.vigie.model.CustodyTitle#getStage <em>Stage</em>}</li>
 *   <li>{@link org.vigie.model.CustodyTitle#getFrom <em>From</em>}</li>
 *   <li>{@link org.vigie.model.CustodyTitle#getStartEvent <em>Start Event</em>}</li>
 *   <li>{@link org.vigie.model.CustodyTitle#isSameDayAsPeriod <em>Same Day As Period</em>}</li>
 *   <li>{@link org.vigie.model.CustodyTitle#getOffenceClass <em>Offence Class</em>}</li>
 *   <li>{@link org.vigie.model.CustodyTitle#getOffenceClassNote <em>Offence Class Note</em>}</li>
 *   <li>{@link org.vigie.model.CustodyTitle#getMaximumPenalty <em>Maximum Penalty</em>}</li>
 *   <li>{@link org.vigie.model.CustodyTitle#getOrders <em>Orders</em>}</li>
 *   <li>{@link org.vigie.model.CustodyTitle#getSentence <em>Sentence</em>}</li>
 *   <li>{@link org.vigie.model.CustodyTitle#getReduction <em>Reduction</em>}</li>
 *   <li>{@link org.vigie.model.CustodyTitle#getTerrorism <em>Terrorism</em>}</li>
 *   <li>{@link org.vigie.model.CustodyTitle#getDomiciled <em>Domiciled</em>}</li>
 *   <li>{@link org.vigie.model.CustodyTitle#getPriorConviction <em>Prior Conviction</em>}</li>
 *   <li>{@link org.vigie.model.CustodyTitle#getListedOffence <em>Listed Offence</em>}</li>
 *   <li>{@link org.vigie.model.CustodyTitle#getEvents <em>Events</em>}</li>
 *   <li>{@link org.vigie.model.CustodyTitle#getCredits <em>Credits</em>}</li>
 * </ul>
 *
 * @see org.vigie.model.VigiePackage#getCustodyTitle()
 * @model
 * @generated
 */
public interface CustodyTitle extends Identified {
	/**
	 * Returns the value of the '<em><b>Jurisdiction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the jurisdiction, as in the rule packs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Jurisdiction</em>' attribute.
	 * @see #setJurisdiction(String)
	 * @see org.vigie.model.VigiePackage#getCustodyTitle_Jurisdiction()
	 * @model
	 * @generated
	 */
	String getJurisdiction();

	/**
	 * Sets the value of the '{@link org.vigie.model.CustodyTitle#getJurisdiction <em>Jurisdiction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Jurisdiction</em>' attribute.
	 * @see #getJurisdiction()
	 * @generated
	 */
	void setJurisdiction(String value);

	/**
	 * Returns the value of the '<em><b>Stage</b></em>' attribute.
	 * The literals are from the enumeration {@link org.vigie.model.CustodyStage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The stage of the procedure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stage</em>' attribute.
	 * @see org.vigie.model.CustodyStage
	 * @see #setStage(CustodyStage)
	 * @see org.vigie.model.VigiePackage#getCustodyTitle_Stage()
	 * @model
	 * @generated
	 */
	CustodyStage getStage();

	/**
	 * Sets the value of the '{@link org.vigie.model.CustodyTitle#getStage <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stage</em>' attribute.
	 * @see org.vigie.model.CustodyStage
	 * @see #getStage()
	 * @generated
	 */
	void setStage(CustodyStage value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The date of the act that starts the clock.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(UncertainDate)
	 * @see org.vigie.model.VigiePackage#getCustodyTitle_From()
	 * @model dataType="org.vigie.model.UncertainDate"
	 * @generated
	 */
	UncertainDate getFrom();

	/**
	 * Sets the value of the '{@link org.vigie.model.CustodyTitle#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(UncertainDate value);

	/**
	 * Returns the value of the '<em><b>Start Event</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of that act in the vocabulary of the rule packs, for example remandOrder.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start Event</em>' attribute.
	 * @see #setStartEvent(String)
	 * @see org.vigie.model.VigiePackage#getCustodyTitle_StartEvent()
	 * @model
	 * @generated
	 */
	String getStartEvent();

	/**
	 * Sets the value of the '{@link org.vigie.model.CustodyTitle#getStartEvent <em>Start Event</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start Event</em>' attribute.
	 * @see #getStartEvent()
	 * @generated
	 */
	void setStartEvent(String value);

	/**
	 * Returns the value of the '<em><b>Same Day As Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the act bears the date of the period’s first day, so that both move together.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Same Day As Period</em>' attribute.
	 * @see #setSameDayAsPeriod(boolean)
	 * @see org.vigie.model.VigiePackage#getCustodyTitle_SameDayAsPeriod()
	 * @model
	 * @generated
	 */
	boolean isSameDayAsPeriod();

	/**
	 * Sets the value of the '{@link org.vigie.model.CustodyTitle#isSameDayAsPeriod <em>Same Day As Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Same Day As Period</em>' attribute.
	 * @see #isSameDayAsPeriod()
	 * @generated
	 */
	void setSameDayAsPeriod(boolean value);

	/**
	 * Returns the value of the '<em><b>Offence Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Class of the offence; empty when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offence Class</em>' attribute.
	 * @see #setOffenceClass(String)
	 * @see org.vigie.model.VigiePackage#getCustodyTitle_OffenceClass()
	 * @model
	 * @generated
	 */
	String getOffenceClass();

	/**
	 * Sets the value of the '{@link org.vigie.model.CustodyTitle#getOffenceClass <em>Offence Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offence Class</em>' attribute.
	 * @see #getOffenceClass()
	 * @generated
	 */
	void setOffenceClass(String value);

	/**
	 * Returns the value of the '<em><b>Offence Class Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the class comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offence Class Note</em>' attribute.
	 * @see #setOffenceClassNote(String)
	 * @see org.vigie.model.VigiePackage#getCustodyTitle_OffenceClassNote()
	 * @model
	 * @generated
	 */
	String getOffenceClassNote();

	/**
	 * Sets the value of the '{@link org.vigie.model.CustodyTitle#getOffenceClassNote <em>Offence Class Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offence Class Note</em>' attribute.
	 * @see #getOffenceClassNote()
	 * @generated
	 */
	void setOffenceClassNote(String value);

	/**
	 * Returns the value of the '<em><b>Maximum Penalty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Longest penalty as an ISO 8601 length, or “life”.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum Penalty</em>' attribute.
	 * @see #setMaximumPenalty(String)
	 * @see org.vigie.model.VigiePackage#getCustodyTitle_MaximumPenalty()
	 * @model
	 * @generated
	 */
	String getMaximumPenalty();

	/**
	 * Sets the value of the '{@link org.vigie.model.CustodyTitle#getMaximumPenalty <em>Maximum Penalty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum Penalty</em>' attribute.
	 * @see #getMaximumPenalty()
	 * @generated
	 */
	void setMaximumPenalty(String value);

	/**
	 * Returns the value of the '<em><b>Orders</b></em>' attribute.
	 * The literals are from the enumeration {@link org.vigie.model.Completeness}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether all orders are entered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Orders</em>' attribute.
	 * @see org.vigie.model.Completeness
	 * @see #setOrders(Completeness)
	 * @see org.vigie.model.VigiePackage#getCustodyTitle_Orders()
	 * @model
	 * @generated
	 */
	Completeness getOrders();

	/**
	 * Sets the value of the '{@link org.vigie.model.CustodyTitle#getOrders <em>Orders</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Orders</em>' attribute.
	 * @see org.vigie.model.Completeness
	 * @see #getOrders()
	 * @generated
	 */
	void setOrders(Completeness value);

	/**
	 * Returns the value of the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sentence as an ISO 8601 length.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sentence</em>' attribute.
	 * @see #setSentence(String)
	 * @see org.vigie.model.VigiePackage#getCustodyTitle_Sentence()
	 * @model
	 * @generated
	 */
	String getSentence();

	/**
	 * Sets the value of the '{@link org.vigie.model.CustodyTitle#getSentence <em>Sentence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sentence</em>' attribute.
	 * @see #getSentence()
	 * @generated
	 */
	void setSentence(String value);

	/**
	 * Returns the value of the '<em><b>Reduction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reduction of the sentence as an ISO 8601 length.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reduction</em>' attribute.
	 * @see #setReduction(String)
	 * @see org.vigie.model.VigiePackage#getCustodyTitle_Reduction()
	 * @model
	 * @generated
	 */
	String getReduction();

	/**
	 * Sets the value of the '{@link org.vigie.model.CustodyTitle#getReduction <em>Reduction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reduction</em>' attribute.
	 * @see #getReduction()
	 * @generated
	 */
	void setReduction(String value);

	/**
	 * Returns the value of the '<em><b>Terrorism</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the terrorism regime applies; empty when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Terrorism</em>' attribute.
	 * @see #setTerrorism(Boolean)
	 * @see org.vigie.model.VigiePackage#getCustodyTitle_Terrorism()
	 * @model
	 * @generated
	 */
	Boolean getTerrorism();

	/**
	 * Sets the value of the '{@link org.vigie.model.CustodyTitle#getTerrorism <em>Terrorism</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Terrorism</em>' attribute.
	 * @see #getTerrorism()
	 * @generated
	 */
	void setTerrorism(Boolean value);

	/**
	 * Returns the value of the '<em><b>Domiciled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the person has a home in the country; empty when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Domiciled</em>' attribute.
	 * @see #setDomiciled(Boolean)
	 * @see org.vigie.model.VigiePackage#getCustodyTitle_Domiciled()
	 * @model
	 * @generated
	 */
	Boolean getDomiciled();

	/**
	 * Sets the value of the '{@link org.vigie.model.CustodyTitle#getDomiciled <em>Domiciled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Domiciled</em>' attribute.
	 * @see #getDomiciled()
	 * @generated
	 */
	void setDomiciled(Boolean value);

	/**
	 * Returns the value of the '<em><b>Prior Conviction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether there is a relevant earlier conviction; empty when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prior Conviction</em>' attribute.
	 * @see #setPriorConviction(Boolean)
	 * @see org.vigie.model.VigiePackage#getCustodyTitle_PriorConviction()
	 * @model
	 * @generated
	 */
	Boolean getPriorConviction();

	/**
	 * Sets the value of the '{@link org.vigie.model.CustodyTitle#getPriorConviction <em>Prior Conviction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Prior Conviction</em>' attribute.
	 * @see #getPriorConviction()
	 * @generated
	 */
	void setPriorConviction(Boolean value);

	/**
	 * Returns the value of the '<em><b>Listed Offence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the offence is on the rule’s list; empty when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Listed Offence</em>' attribute.
	 * @see #setListedOffence(Boolean)
	 * @see org.vigie.model.VigiePackage#getCustodyTitle_ListedOffence()
	 * @model
	 * @generated
	 */
	Boolean getListedOffence();

	/**
	 * Sets the value of the '{@link org.vigie.model.CustodyTitle#getListedOffence <em>Listed Offence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Listed Offence</em>' attribute.
	 * @see #getListedOffence()
	 * @generated
	 */
	void setListedOffence(Boolean value);

	/**
	 * Returns the value of the '<em><b>Events</b></em>' containment reference list.
	 * The list contents are of type {@link org.vigie.model.LegalEvent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Events that a rule may ask for, such as trialOpened.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Events</em>' containment reference list.
	 * @see org.vigie.model.VigiePackage#getCustodyTitle_Events()
	 * @model containment="true"
	 * @generated
	 */
	EList<LegalEvent> getEvents();

	/**
	 * Returns the value of the '<em><b>Credits</b></em>' containment reference list.
	 * The list contents are of type {@link org.vigie.model.Credit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Earlier custody that a rule may deduct.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Credits</em>' containment reference list.
	 * @see org.vigie.model.VigiePackage#getCustodyTitle_Credits()
	 * @model containment="true"
	 * @generated
	 */
	EList<Credit> getCredits();

} // CustodyTitle
