/**
 */
package org.vigie.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Count</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A number that one source gives for one unit. Never added, averaged or merged.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.vigie.model.Count#getCaseFile <em>Case File</em>}</li>
 *   <li>{@link org.vigie.model.Count#getNumber <em>Number</em>}</li>
 *   <li>{@link org.vigie.model.Count#getQualifier <em>Qualifier</em>}</li>
 *   <li>{@link org.vigie.model.Count#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.vigie.model.Count#getStatedBy <em>Stated By</em>}</li>
 *   <li>{@link org.vigie.model.Count#getExactness <em>Exactness</em>}</li>
 * </ul>
 *
 * @see org.vigie.model.VigiePackage#getCount()
 * @model
 * @generated
 */
public interface Count extends Sourced {
	/**
	 * Returns the value of the '<em><b>Case File</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.vigie.model.CaseFile#getCounts <em>Counts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Case File</em>' container reference.
	 * @see #setCaseFile(CaseFile)
	 * @see org.vigie.model.VigiePackage#getCount_CaseFile()
	 * @see org.vigie.model.CaseFile#getCounts
	 * @model opposite="counts" resolveProxies="false"
	 * @generated
	 */
	CaseFile getCaseFile();

	/**
	 * Sets the value of the '{@link org.vigie.model.Count#getCaseFile <em>Case File</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Case File</em>' container reference.
	 * @see #getCaseFile()
	 * @generated
	 */
	void setCaseFile(CaseFile value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number; empty where the source gives only words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(Long)
	 * @see org.vigie.model.VigiePackage#getCount_Number()
	 * @model
	 * @generated
	 */
	Long getNumber();

	/**
	 * Sets the value of the '{@link org.vigie.model.Count#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(Long value);

	/**
	 * Returns the value of the '<em><b>Qualifier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source’s own qualifier: at least, over, estimated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Qualifier</em>' attribute.
	 * @see #setQualifier(String)
	 * @see org.vigie.model.VigiePackage#getCount_Qualifier()
	 * @model
	 * @generated
	 */
	String getQualifier();

	/**
	 * Sets the value of the '{@link org.vigie.model.Count#getQualifier <em>Qualifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Qualifier</em>' attribute.
	 * @see #getQualifier()
	 * @generated
	 */
	void setQualifier(String value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of whom or of what.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.vigie.model.VigiePackage#getCount_Unit()
	 * @model required="true"
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.vigie.model.Count#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Stated By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who states it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stated By</em>' attribute.
	 * @see #setStatedBy(String)
	 * @see org.vigie.model.VigiePackage#getCount_StatedBy()
	 * @model
	 * @generated
	 */
	String getStatedBy();

	/**
	 * Sets the value of the '{@link org.vigie.model.Count#getStatedBy <em>Stated By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stated By</em>' attribute.
	 * @see #getStatedBy()
	 * @generated
	 */
	void setStatedBy(String value);

	/**
	 * Returns the value of the '<em><b>Exactness</b></em>' attribute.
	 * The literals are from the enumeration {@link org.vigie.model.CountExactness}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is given as exact.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exactness</em>' attribute.
	 * @see org.vigie.model.CountExactness
	 * @see #setExactness(CountExactness)
	 * @see org.vigie.model.VigiePackage#getCount_Exactness()
	 * @model
	 * @generated
	 */
	CountExactness getExactness();

	/**
	 * Sets the value of the '{@link org.vigie.model.Count#getExactness <em>Exactness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exactness</em>' attribute.
	 * @see org.vigie.model.CountExactness
	 * @see #getExactness()
	 * @generated
	 */
	void setExactness(CountExactness value);

} // Count
