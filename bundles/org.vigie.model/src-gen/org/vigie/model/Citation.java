/**
 */
package org.vigie.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Citation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A place in a source that supports a record, or one feature of it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.vigie.model.Citation#getSource <em>Source</em>}</li>
 *   <li>{@link org.vigie.model.Citation#getSupports <em>Supports</em>}</li>
 *   <li>{@link org.vigie.model.Citation#getPage <em>Page</em>}</li>
 *   <li>{@link org.vigie.model.Citation#getQuote <em>Quote</em>}</li>
 *   <li>{@link org.vigie.model.Citation#isRetained <em>Retained</em>}</li>
 *   <li>{@link org.vigie.model.Citation#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.vigie.model.VigiePackage#getCitation()
 * @model
 * @generated
 */
public interface Citation extends Identified {
	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Source)
	 * @see org.vigie.model.VigiePackage#getCitation_Source()
	 * @model required="true"
	 * @generated
	 */
	Source getSource();

	/**
	 * Sets the value of the '{@link org.vigie.model.Citation#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Source value);

	/**
	 * Returns the value of the '<em><b>Supports</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the feature supported; empty for the record as a whole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supports</em>' attribute.
	 * @see #setSupports(String)
	 * @see org.vigie.model.VigiePackage#getCitation_Supports()
	 * @model
	 * @generated
	 */
	String getSupports();

	/**
	 * Sets the value of the '{@link org.vigie.model.Citation#getSupports <em>Supports</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Supports</em>' attribute.
	 * @see #getSupports()
	 * @generated
	 */
	void setSupports(String value);

	/**
	 * Returns the value of the '<em><b>Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Page or paragraph.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Page</em>' attribute.
	 * @see #setPage(String)
	 * @see org.vigie.model.VigiePackage#getCitation_Page()
	 * @model
	 * @generated
	 */
	String getPage();

	/**
	 * Sets the value of the '{@link org.vigie.model.Citation#getPage <em>Page</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Page</em>' attribute.
	 * @see #getPage()
	 * @generated
	 */
	void setPage(String value);

	/**
	 * Returns the value of the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * At most 25 words, verbatim.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quote</em>' attribute.
	 * @see #setQuote(String)
	 * @see org.vigie.model.VigiePackage#getCitation_Quote()
	 * @model
	 * @generated
	 */
	String getQuote();

	/**
	 * Sets the value of the '{@link org.vigie.model.Citation#getQuote <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quote</em>' attribute.
	 * @see #getQuote()
	 * @generated
	 */
	void setQuote(String value);

	/**
	 * Returns the value of the '<em><b>Retained</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether this is the version the office retains where sources differ.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Retained</em>' attribute.
	 * @see #setRetained(boolean)
	 * @see org.vigie.model.VigiePackage#getCitation_Retained()
	 * @model
	 * @generated
	 */
	boolean isRetained();

	/**
	 * Sets the value of the '{@link org.vigie.model.Citation#isRetained <em>Retained</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Retained</em>' attribute.
	 * @see #isRetained()
	 * @generated
	 */
	void setRetained(boolean value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it is retained.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.vigie.model.VigiePackage#getCitation_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.vigie.model.Citation#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // Citation
