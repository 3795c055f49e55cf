/**
 */
package org.vigie.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Aggregate</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The root of one resource and the unit of saving: it has its own chain of revisions.
 * <!-- end-model-doc -->
 *
 *
 * @see org.vigie.model.VigiePackage#getAggregate()
 * @model abstract="true"
 * @generated
 */
public interface Aggregate extends Identified {
} // Aggregate
