/**
 */
package org.vigie.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.vigie.model.Aggregate;
import org.vigie.model.VigiePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Aggregate</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public abstract class AggregateImpl extends IdentifiedImpl implements Aggregate {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AggregateImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return VigiePackage.Literals.AGGREGATE;
	}

} //AggregateImpl
