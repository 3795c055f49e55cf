/**
 */
package org.vigie.model;

import org.eclipse.emf.common.util.EList;

import org.vigie.edtf.UncertainDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Custody Period</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A stretch of time in which somebody was held. Both days of a date-only period are custody.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.vigie.model.CustodyPeriod#getCaseFile <em>Case File</em>}</li>
 *   <li>{@link org.vigie.model.CustodyPeriod#getParticipation <em>Participation</em>}</li>
 *   <li>{@link org.vigie.model.CustodyPeriod#getLabel <em>Label</em>}</li>
 *   <li>{@link org.vigie.model.CustodyPeriod#getFrom <em>From</em>}</li>
 *   <li>{@link org.vigie.model.CustodyPeriod#getTo <em>To</em>}</li>
 *   <li>{@link org.vigie.model.CustodyPeriod#getLastSeen <em>Last Seen</em>}</li>
 *   <li>{@link org.vigie.model.CustodyPeriod#getScheduledEnd <em>Scheduled End</em>}</li>
 *   <li>{@link org.vigie.model.CustodyPeriod#getPlace <em>Place</em>}</li>
 *   <li>{@link org.vigie.model.CustodyPeriod#getAuthority <em>Authority</em>}</li>
 *   <li>{@link org.vigie.model.CustodyPeriod#getKind <em>Kind</em>}</li>
 *   <li>{@link org.vigie.model.CustodyPeriod#getClock <em>Clock</em>}</li>
 *   <li>{@link org.vigie.model.CustodyPeriod#getTitle <em>Title</em>}</li>
 *   <li>{@link org.vigie.model.CustodyPeriod#getOrders <em>Orders</em>}</li>
 *   <li>{@link org.vigie.model.CustodyPeriod#getSuspensions <em>Suspensions</em>}</li>
 * </ul>
 *
 * @see org.vigie.model.VigiePackage#getCustodyPeriod()
 * @model
 * @generated
 */
public interface CustodyPeriod extends Sourced {
	/**
	 * Returns the value of the '<em><b>Case File</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.vigie.model.CaseFile#getCustodyPeriods <em>Custody Periods</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Case File</em>' container reference.
	 * @see #setCaseFile(CaseFile)
	 * @see org.vigie.model.VigiePackage#getCustodyPeriod_CaseFile()
	 * @see org.vigie.model.CaseFile#getCustodyPeriods
	 * @model opposite="custodyPeriods" resolveProxies="false"
	 * @generated
	 */
	CaseFile getCaseFile();

	/**
	 * Sets the value of the '{@link org.vigie.model.CustodyPeriod#getCaseFile <em>Case File</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Case File</em>' container reference.
	 * @see #getCaseFile()
	 * @generated
	 */
	void setCaseFile(CaseFile value);

	/**
	 * Returns the value of the '<em><b>Participation</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.vigie.model.Participation#getCustodyPeriods <em>Custody Periods</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who was held; empty for a group that is no row of the case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Participation</em>' reference.
	 * @see #setParticipation(Participation)
	 * @see org.vigie.model.VigiePackage#getCustodyPeriod_Participation()
	 * @see org.vigie.model.Participation#getCustodyPeriods
	 * @model opposite="custodyPeriods" resolveProxies="false"
	 * @generated
	 */
	Participation getParticipation();

	/**
	 * Sets the value of the '{@link org.vigie.model.CustodyPeriod#getParticipation <em>Participation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Participation</em>' reference.
	 * @see #getParticipation()
	 * @generated
	 */
	void setParticipation(Participation value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who was held, in the words of the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.vigie.model.VigiePackage#getCustodyPeriod_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.vigie.model.CustodyPeriod#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day held, as far as known; with a time where custody is counted in hours.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(UncertainDate)
	 * @see org.vigie.model.VigiePackage#getCustodyPeriod_From()
	 * @model dataType="org.vigie.model.UncertainDate"
	 * @generated
	 */
	UncertainDate getFrom();

	/**
	 * Sets the value of the '{@link org.vigie.model.CustodyPeriod#getFrom <em>From</em>}' attribute.
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
	 * Last day held; empty while held or when the end is not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(UncertainDate)
	 * @see org.vigie.model.VigiePackage#getCustodyPeriod_To()
	 * @model dataType="org.vigie.model.UncertainDate"
	 * @generated
	 */
	UncertainDate getTo();

	/**
	 * Sets the value of the '{@link org.vigie.model.CustodyPeriod#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(UncertainDate value);

	/**
	 * Returns the value of the '<em><b>Last Seen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The last day on which the person is known to have been held, where no end is known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Seen</em>' attribute.
	 * @see #setLastSeen(UncertainDate)
	 * @see org.vigie.model.VigiePackage#getCustodyPeriod_LastSeen()
	 * @model dataType="org.vigie.model.UncertainDate"
	 * @generated
	 */
	UncertainDate getLastSeen();

	/**
	 * Sets the value of the '{@link org.vigie.model.CustodyPeriod#getLastSeen <em>Last Seen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Seen</em>' attribute.
	 * @see #getLastSeen()
	 * @generated
	 */
	void setLastSeen(UncertainDate value);

	/**
	 * Returns the value of the '<em><b>Scheduled End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A planned end as published. Not an event.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scheduled End</em>' attribute.
	 * @see #setScheduledEnd(UncertainDate)
	 * @see org.vigie.model.VigiePackage#getCustodyPeriod_ScheduledEnd()
	 * @model dataType="org.vigie.model.UncertainDate"
	 * @generated
	 */
	UncertainDate getScheduledEnd();

	/**
	 * Sets the value of the '{@link org.vigie.model.CustodyPeriod#getScheduledEnd <em>Scheduled End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scheduled End</em>' attribute.
	 * @see #getScheduledEnd()
	 * @generated
	 */
	void setScheduledEnd(UncertainDate value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see org.vigie.model.VigiePackage#getCustodyPeriod_Place()
	 * @model
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link org.vigie.model.CustodyPeriod#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>Authority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who holds or ordered it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Authority</em>' attribute.
	 * @see #setAuthority(String)
	 * @see org.vigie.model.VigiePackage#getCustodyPeriod_Authority()
	 * @model
	 * @generated
	 */
	String getAuthority();

	/**
	 * Sets the value of the '{@link org.vigie.model.CustodyPeriod#getAuthority <em>Authority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Authority</em>' attribute.
	 * @see #getAuthority()
	 * @generated
	 */
	void setAuthority(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is, in the words of the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see org.vigie.model.VigiePackage#getCustodyPeriod_Kind()
	 * @model
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link org.vigie.model.CustodyPeriod#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Clock</b></em>' attribute.
	 * The literals are from the enumeration {@link org.vigie.model.ClockMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a limit is computed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clock</em>' attribute.
	 * @see org.vigie.model.ClockMode
	 * @see #setClock(ClockMode)
	 * @see org.vigie.model.VigiePackage#getCustodyPeriod_Clock()
	 * @model
	 * @generated
	 */
	ClockMode getClock();

	/**
	 * Sets the value of the '{@link org.vigie.model.CustodyPeriod#getClock <em>Clock</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clock</em>' attribute.
	 * @see org.vigie.model.ClockMode
	 * @see #getClock()
	 * @generated
	 */
	void setClock(ClockMode value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The title the person is held under, with its own start.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' containment reference.
	 * @see #setTitle(CustodyTitle)
	 * @see org.vigie.model.VigiePackage#getCustodyPeriod_Title()
	 * @model containment="true"
	 * @generated
	 */
	CustodyTitle getTitle();

	/**
	 * Sets the value of the '{@link org.vigie.model.CustodyPeriod#getTitle <em>Title</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' containment reference.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(CustodyTitle value);

	/**
	 * Returns the value of the '<em><b>Orders</b></em>' containment reference list.
	 * The list contents are of type {@link org.vigie.model.CustodyOrder}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Orders about this custody.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Orders</em>' containment reference list.
	 * @see org.vigie.model.VigiePackage#getCustodyPeriod_Orders()
	 * @model containment="true"
	 * @generated
	 */
	EList<CustodyOrder> getOrders();

	/**
	 * Returns the value of the '<em><b>Suspensions</b></em>' containment reference list.
	 * The list contents are of type {@link org.vigie.model.Suspension}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Spans that do not count.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Suspensions</em>' containment reference list.
	 * @see org.vigie.model.VigiePackage#getCustodyPeriod_Suspensions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Suspension> getSuspensions();

} // CustodyPeriod
