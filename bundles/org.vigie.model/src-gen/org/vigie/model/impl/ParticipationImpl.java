/**
 */
package org.vigie.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import org.vigie.edtf.UncertainDate;

import org.vigie.model.CaseFile;
import org.vigie.model.Charge;
import org.vigie.model.CustodyPeriod;
import org.vigie.model.Participation;
import org.vigie.model.ParticipationRole;
import org.vigie.model.Person;
import org.vigie.model.VigiePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Participation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.vigie.model.impl.ParticipationImpl#getCaseFile <em>Case File</em>}</li>
 *   <li>{@link org.vigie.model.impl.ParticipationImpl#getPerson <em>Person</em>}</li>
 *   <li>{@link org.vigie.model.impl.ParticipationImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.vigie.model.impl.ParticipationImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.vigie.model.impl.ParticipationImpl#getRoleText <em>Role Text</em>}</li>
 *   <li>{@link org.vigie.model.impl.ParticipationImpl#isGroup <em>Group</em>}</li>
 *   <li>{@link org.vigie.model.impl.ParticipationImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.vigie.model.impl.ParticipationImpl#getTo <em>To</em>}</li>
 *   <li>{@link org.vigie.model.impl.ParticipationImpl#getCharges <em>Charges</em>}</li>
 *   <li>{@link org.vigie.model.impl.ParticipationImpl#getCustodyPeriods <em>Custody Periods</em>}</li>
 *   <li>{@link org.vigie.model.impl.ParticipationImpl#getAgeAtOffence <em>Age At Offence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ParticipationImpl extends SourcedImpl implements Participation {
	/**
	 * The cached value of the '{@link #getPerson() <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerson()
	 * @generated
	 * @ordered
	 */
	protected Person person;

	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final ParticipationRole ROLE_EDEFAULT = ParticipationRole.OTHER;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected ParticipationRole role = ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRoleText() <em>Role Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoleText()
	 * @generated
	 * @ordered
	 */
	protected static final String ROLE_TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRoleText() <em>Role Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoleText()
	 * @generated
	 * @ordered
	 */
	protected String roleText = ROLE_TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #isGroup() <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isGroup()
	 * @generated
	 * @ordered
	 */
	protected static final boolean GROUP_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isGroup() <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isGroup()
	 * @generated
	 * @ordered
	 */
	protected boolean group = GROUP_EDEFAULT;

	/**
	 * The default value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected static final UncertainDate FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected UncertainDate from = FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected static final UncertainDate TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected UncertainDate to = TO_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCharges() <em>Charges</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCharges()
	 * @generated
	 * @ordered
	 */
	protected EList<Charge> charges;

	/**
	 * The cached value of the '{@link #getCustodyPeriods() <em>Custody Periods</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCustodyPeriods()
	 * @generated
	 * @ordered
	 */
	protected EList<CustodyPeriod> custodyPeriods;

	/**
	 * The default value of the '{@link #getAgeAtOffence() <em>Age At Offence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgeAtOffence()
	 * @generated
	 * @ordered
	 */
	protected static final Long AGE_AT_OFFENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAgeAtOffence() <em>Age At Offence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgeAtOffence()
	 * @generated
	 * @ordered
	 */
	protected Long ageAtOffence = AGE_AT_OFFENCE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ParticipationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return VigiePackage.Literals.PARTICIPATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CaseFile getCaseFile() {
		if (eContainerFeatureID() != VigiePackage.PARTICIPATION__CASE_FILE) return null;
		return (CaseFile)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCaseFile(CaseFile newCaseFile, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newCaseFile, VigiePackage.PARTICIPATION__CASE_FILE, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCaseFile(CaseFile newCaseFile) {
		if (newCaseFile != eInternalContainer() || (eContainerFeatureID() != VigiePackage.PARTICIPATION__CASE_FILE && newCaseFile != null)) {
			if (EcoreUtil.isAncestor(this, newCaseFile))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newCaseFile != null)
				msgs = ((InternalEObject)newCaseFile).eInverseAdd(this, VigiePackage.CASE_FILE__PARTICIPATIONS, CaseFile.class, msgs);
			msgs = basicSetCaseFile(newCaseFile, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.PARTICIPATION__CASE_FILE, newCaseFile, newCaseFile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getPerson() {
		if (person != null && person.eIsProxy()) {
			InternalEObject oldPerson = (InternalEObject)person;
			person = (Person)eResolveProxy(oldPerson);
			if (person != oldPerson) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, VigiePackage.PARTICIPATION__PERSON, oldPerson, person));
			}
		}
		return person;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetPerson() {
		return person;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPerson(Person newPerson) {
		Person oldPerson = person;
		person = newPerson;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.PARTICIPATION__PERSON, oldPerson, person));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.PARTICIPATION__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ParticipationRole getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(ParticipationRole newRole) {
		ParticipationRole oldRole = role;
		role = newRole == null ? ROLE_EDEFAULT : newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.PARTICIPATION__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRoleText() {
		return roleText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRoleText(String newRoleText) {
		String oldRoleText = roleText;
		roleText = newRoleText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.PARTICIPATION__ROLE_TEXT, oldRoleText, roleText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isGroup() {
		return group;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGroup(boolean newGroup) {
		boolean oldGroup = group;
		group = newGroup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.PARTICIPATION__GROUP, oldGroup, group));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UncertainDate getFrom() {
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(UncertainDate newFrom) {
		UncertainDate oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.PARTICIPATION__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UncertainDate getTo() {
		return to;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTo(UncertainDate newTo) {
		UncertainDate oldTo = to;
		to = newTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.PARTICIPATION__TO, oldTo, to));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Charge> getCharges() {
		if (charges == null) {
			charges = new EObjectWithInverseEList<Charge>(Charge.class, this, VigiePackage.PARTICIPATION__CHARGES, VigiePackage.CHARGE__PARTICIPATION);
		}
		return charges;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CustodyPeriod> getCustodyPeriods() {
		if (custodyPeriods == null) {
			custodyPeriods = new EObjectWithInverseEList<CustodyPeriod>(CustodyPeriod.class, this, VigiePackage.PARTICIPATION__CUSTODY_PERIODS, VigiePackage.CUSTODY_PERIOD__PARTICIPATION);
		}
		return custodyPeriods;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getAgeAtOffence() {
		return ageAtOffence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgeAtOffence(Long newAgeAtOffence) {
		Long oldAgeAtOffence = ageAtOffence;
		ageAtOffence = newAgeAtOffence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VigiePackage.PARTICIPATION__AGE_AT_OFFENCE, oldAgeAtOffence, ageAtOffence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case VigiePackage.PARTICIPATION__CASE_FILE:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetCaseFile((CaseFile)otherEnd, msgs);
			case VigiePackage.PARTICIPATION__CHARGES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getCharges()).basicAdd(otherEnd, msgs);
			case VigiePackage.PARTICIPATION__CUSTODY_PERIODS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getCustodyPeriods()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case VigiePackage.PARTICIPATION__CASE_FILE:
				return basicSetCaseFile(null, msgs);
			case VigiePackage.PARTICIPATION__CHARGES:
				return ((InternalEList<?>)getCharges()).basicRemove(otherEnd, msgs);
			case VigiePackage.PARTICIPATION__CUSTODY_PERIODS:
				return ((InternalEList<?>)getCustodyPeriods()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eBasicRemoveFromContainerFeature(NotificationChain msgs) {
		switch (eContainerFeatureID()) {
			case VigiePackage.PARTICIPATION__CASE_FILE:
				return eInternalContainer().eInverseRemove(this, VigiePackage.CASE_FILE__PARTICIPATIONS, CaseFile.class, msgs);
		}
		return super.eBasicRemoveFromContainerFeature(msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case VigiePackage.PARTICIPATION__CASE_FILE:
				return getCaseFile();
			case VigiePackage.PARTICIPATION__PERSON:
				if (resolve) return getPerson();
				return basicGetPerson();
			case VigiePackage.PARTICIPATION__LABEL:
				return getLabel();
			case VigiePackage.PARTICIPATION__ROLE:
				return getRole();
			case VigiePackage.PARTICIPATION__ROLE_TEXT:
				return getRoleText();
			case VigiePackage.PARTICIPATION__GROUP:
				return isGroup();
			case VigiePackage.PARTICIPATION__FROM:
				return getFrom();
			case VigiePackage.PARTICIPATION__TO:
				return getTo();
			case VigiePackage.PARTICIPATION__CHARGES:
				return getCharges();
			case VigiePackage.PARTICIPATION__CUSTODY_PERIODS:
				return getCustodyPeriods();
			case VigiePackage.PARTICIPATION__AGE_AT_OFFENCE:
				return getAgeAtOffence();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case VigiePackage.PARTICIPATION__CASE_FILE:
				setCaseFile((CaseFile)newValue);
				return;
			case VigiePackage.PARTICIPATION__PERSON:
				setPerson((Person)newValue);
				return;
			case VigiePackage.PARTICIPATION__LABEL:
				setLabel((String)newValue);
				return;
			case VigiePackage.PARTICIPATION__ROLE:
				setRole((ParticipationRole)newValue);
				return;
			case VigiePackage.PARTICIPATION__ROLE_TEXT:
				setRoleText((String)newValue);
				return;
			case VigiePackage.PARTICIPATION__GROUP:
				setGroup((Boolean)newValue);
				return;
			case VigiePackage.PARTICIPATION__FROM:
				setFrom((UncertainDate)newValue);
				return;
			case VigiePackage.PARTICIPATION__TO:
				setTo((UncertainDate)newValue);
				return;
			case VigiePackage.PARTICIPATION__CHARGES:
				getCharges().clear();
				getCharges().addAll((Collection<? extends Charge>)newValue);
				return;
			case VigiePackage.PARTICIPATION__CUSTODY_PERIODS:
				getCustodyPeriods().clear();
				getCustodyPeriods().addAll((Collection<? extends CustodyPeriod>)newValue);
				return;
			case VigiePackage.PARTICIPATION__AGE_AT_OFFENCE:
				setAgeAtOffence((Long)newValue);
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
			case VigiePackage.PARTICIPATION__CASE_FILE:
				setCaseFile((CaseFile)null);
				return;
			case VigiePackage.PARTICIPATION__PERSON:
				setPerson((Person)null);
				return;
			case VigiePackage.PARTICIPATION__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case VigiePackage.PARTICIPATION__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case VigiePackage.PARTICIPATION__ROLE_TEXT:
				setRoleText(ROLE_TEXT_EDEFAULT);
				return;
			case VigiePackage.PARTICIPATION__GROUP:
				setGroup(GROUP_EDEFAULT);
				return;
			case VigiePackage.PARTICIPATION__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case VigiePackage.PARTICIPATION__TO:
				setTo(TO_EDEFAULT);
				return;
			case VigiePackage.PARTICIPATION__CHARGES:
				getCharges().clear();
				return;
			case VigiePackage.PARTICIPATION__CUSTODY_PERIODS:
				getCustodyPeriods().clear();
				return;
			case VigiePackage.PARTICIPATION__AGE_AT_OFFENCE:
				setAgeAtOffence(AGE_AT_OFFENCE_EDEFAULT);
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
			case VigiePackage.PARTICIPATION__CASE_FILE:
				return getCaseFile() != null;
			case VigiePackage.PARTICIPATION__PERSON:
				return person != null;
			case VigiePackage.PARTICIPATION__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case VigiePackage.PARTICIPATION__ROLE:
				return role != ROLE_EDEFAULT;
			case VigiePackage.PARTICIPATION__ROLE_TEXT:
				return ROLE_TEXT_EDEFAULT == null ? roleText != null : !ROLE_TEXT_EDEFAULT.equals(roleText);
			case VigiePackage.PARTICIPATION__GROUP:
				return group != GROUP_EDEFAULT;
			case VigiePackage.PARTICIPATION__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case VigiePackage.PARTICIPATION__TO:
				return TO_EDEFAULT == null ? to != null : !TO_EDEFAULT.equals(to);
			case VigiePackage.PARTICIPATION__CHARGES:
				return charges != null && !charges.isEmpty();
			case VigiePackage.PARTICIPATION__CUSTODY_PERIODS:
				return custodyPeriods != null && !custodyPeriods.isEmpty();
			case VigiePackage.PARTICIPATION__AGE_AT_OFFENCE:
				return AGE_AT_OFFENCE_EDEFAULT == null ? ageAtOffence != null : !AGE_AT_OFFENCE_EDEFAULT.equals(ageAtOffence);
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
		result.append(" (label: ");
		result.append(label);
		result.append(", role: ");
		result.append(role);
		result.append(", roleText: ");
		result.append(roleText);
		result.append(", group: ");
		result.append(group);
		result.append(", from: ");
		result.append(from);
		result.append(", to: ");
		result.append(to);
		result.append(", ageAtOffence: ");
		result.append(ageAtOffence);
		result.append(')');
		return result.toString();
	}

} //ParticipationImpl
