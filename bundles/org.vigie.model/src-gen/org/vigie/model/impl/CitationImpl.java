/**
 */
package org.vigie.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.vigie.model.Citation;
import org.vigie.model.Source;
import org.vigie.model.VigiePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Citation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.vigie.model.impl.CitationImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.vigie.model.impl.CitationImpl#getSupports <em>Supports</em>}</li>
 *   <li>{@link org.vigie.model.impl.CitationImpl#getPage <em>Page</em>}</li>
 *   <li>{@link org.vigie.model.impl.CitationImpl#getQuote <em>Quote</em>}</li>
 *   <li>{@link org.vigie.model.impl.CitationImpl#isRetained <em>Retained</em>}</li>
 *   <li>{@link org.vigie.model.impl.CitationImpl#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CitationImpl extends IdentifiedImpl implements Citation {
	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected Source source;

	/**
	 * The default value of the '{@link #getSupports() <em>Supports</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupports()
	 * @generated
	 * @ordered
	 */
	protected static final String SUPPORTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSupports() <em>Supports</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupports()
	 * @generated
	 * @ordered
	 */
	protected String supports = SUPPORTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPage() <em>Page</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPage()
	 * @generated
	 * @ordered
	 */
	protected static final String PAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPage() <em>Page</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPage()
	 * @generated
	 * @ordered
	 */
	protected String page = PAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getQuote() <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuote()
	 * @generated
	 * @ordered
	 */
	protected static final String QUOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQuote() <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuote()
	 * @generated
	 * @ordered
	 */
	protected String quote = QUOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #isRetained() <em>Retained</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRetained()
	 * @generated
	 * @ordered
	 */
	protected static final boolean RETAINED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRetained() <em>Retained</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRetained()
	 * @generated
	 * @ordered
	 */
	protected boolean retained = RETAINED_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CitationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return VigiePackage.Literals.CITATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Source getSource() {
		if (source != null && source.eIsProxy()) {
			InternalEObject oldSource = (InternalEObject)source;
			source = (Source)eResolveProxy(oldSource);
			if (source != oldSource) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, VigiePackage.CITATION__SOURCE, oldSource, source));
			}
		}
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Source basicGetSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(Source newSource) {
		Source oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CITATION__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSupports() {
		return supports;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSupports(String newSupports) {
		String oldSupports = supports;
		supports = newSupports;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CITATION__SUPPORTS, oldSupports, supports));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPage() {
		return page;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPage(String newPage) {
		String oldPage = page;
		page = newPage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CITATION__PAGE, oldPage, page));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getQuote() {
		return quote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuote(String newQuote) {
		String oldQuote = quote;
		quote = newQuote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CITATION__QUOTE, oldQuote, quote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRetained() {
		return retained;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRetained(boolean newRetained) {
		boolean oldRetained = retained;
		retained = newRetained;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CITATION__RETAINED, oldRetained, retained));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.CITATION__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case VigiePackage.CITATION__SOURCE:
				if (resolve) return getSource();
				return basicGetSource();
			case VigiePackage.CITATION__SUPPORTS:
				return getSupports();
			case VigiePackage.CITATION__PAGE:
				return getPage();
			case VigiePackage.CITATION__QUOTE:
				return getQuote();
			case VigiePackage.CITATION__RETAINED:
				return isRetained();
			case VigiePackage.CITATION__REASON:
				return getReason();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case VigiePackage.CITATION__SOURCE:
				setSource((Source)newValue);
				return;
			case VigiePackage.CITATION__SUPPORTS:
				setSupports((String)newValue);
				return;
			case VigiePackage.CITATION__PAGE:
				setPage((String)newValue);
				return;
			case VigiePackage.CITATION__QUOTE:
				setQuote((String)newValue);
				return;
			case VigiePackage.CITATION__RETAINED:
				setRetained((Boolean)newValue);
				return;
			case VigiePackage.CITATION__REASON:
				setReason((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case VigiePackage.CITATION__SOURCE:
				setSource((Source)null);
				return;
			case VigiePackage.CITATION__SUPPORTS:
				setSupports(SUPPORTS_EDEFAULT);
				return;
			case VigiePackage.CITATION__PAGE:
				setPage(PAGE_EDEFAULT);
				return;
			case VigiePackage.CITATION__QUOTE:
				setQuote(QUOTE_EDEFAULT);
				return;
			case VigiePackage.CITATION__RETAINED:
				setRetained(RETAINED_EDEFAULT);
				return;
			case VigiePackage.CITATION__REASON:
				setReason(REASON_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case VigiePackage.CITATION__SOURCE:
				return source != null;
			case VigiePackage.CITATION__SUPPORTS:
				return SUPPORTS_EDEFAULT == null ? supports != null : !SUPPORTS_EDEFAULT.equals(supports);
			case VigiePackage.CITATION__PAGE:
				return PAGE_EDEFAULT == null ? page != null : !PAGE_EDEFAULT.equals(page);
			case VigiePackage.CITATION__QUOTE:
				return QUOTE_EDEFAULT == null ? quote != null : !QUOTE_EDEFAULT.equals(quote);
			case VigiePackage.CITATION__RETAINED:
				return retained != RETAINED_EDEFAULT;
			case VigiePackage.CITATION__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (supports: ");
		result.append(supports);
		result.append(", page: ");
		result.append(page);
		result.append(", quote: ");
		result.append(quote);
		result.append(", retained: ");
		result.append(retained);
		result.append(", reason: ");
		result.append(reason);
		result.append(')');
		return result.toString();
	}

} //CitationImpl
