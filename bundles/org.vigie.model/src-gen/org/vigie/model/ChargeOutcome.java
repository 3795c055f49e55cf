/**
 */
package org.vigie.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Charge Outcome</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How a charge ended.
 * <!-- end-model-doc -->
 * @see org.vigie.model.VigiePackage#getChargeOutcome()
 * @model
 * @generated
 */
public enum ChargeOutcome implements Enumerator {
	/**
	 * The '<em><b>Pending</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No outcome is known.
	 * <!-- end-model-doc -->
	 * @see #PENDING_VALUE
	 * @generated
	 * @ordered
	 */
	PENDING(0, "pending", "pending"),

	/**
	 * The '<em><b>Convicted</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conviction.
	 * <!-- end-model-doc -->
	 * @see #CONVICTED_VALUE
	 * @generated
	 * @ordered
	 */
	CONVICTED(1, "convicted", "convicted"),

	/**
	 * The '<em><b>Acquitted</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Acquittal or relaxe.
	 * <!-- end-model-doc -->
	 * @see #ACQUITTED_VALUE
	 * @generated
	 * @ordered
	 */
	ACQUITTED(2, "acquitted", "acquitted"),

	/**
	 * The '<em><b>Dismissed</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dismissed by the judge (non-lieu).
	 * <!-- end-model-doc -->
	 * @see #DISMISSED_VALUE
	 * @generated
	 * @ordered
	 */
	DISMISSED(3, "dismissed", "dismissed"),

	/**
	 * The '<em><b>Extinguished</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Public action extinguished: neither convicted nor acquitted.
	 * <!-- end-model-doc -->
	 * @see #EXTINGUISHED_VALUE
	 * @generated
	 * @ordered
	 */
	EXTINGUISHED(4, "extinguished", "extinguished"),

	/**
	 * The '<em><b>Withdrawn</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Withdrawn or dropped.
	 * <!-- end-model-doc -->
	 * @see #WITHDRAWN_VALUE
	 * @generated
	 * @ordered
	 */
	WITHDRAWN(5, "withdrawn", "withdrawn"),

	/**
	 * The '<em><b>Requalified</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Replaced by another charge.
	 * <!-- end-model-doc -->
	 * @see #REQUALIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	REQUALIFIED(6, "requalified", "requalified");

	/**
	 * The '<em><b>Pending</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No outcome is known.
	 * <!-- end-model-doc -->
	 * @see #PENDING
	 * @model name="pending"
	 * @generated
	 * @ordered
	 */
	public static final int PENDING_VALUE = 0;

	/**
	 * The '<em><b>Convicted</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conviction.
	 * <!-- end-model-doc -->
	 * @see #CONVICTED
	 * @model name="convicted"
	 * @generated
	 * @ordered
	 */
	public static final int CONVICTED_VALUE = 1;

	/**
	 * The '<em><b>Acquitted</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Acquittal or relaxe.
	 * <!-- end-model-doc -->
	 * @see #ACQUITTED
	 * @model name="acquitted"
	 * @generated
	 * @ordered
	 */
	public static final int ACQUITTED_VALUE = 2;

	/**
	 * The '<em><b>Dismissed</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dismissed by the judge (non-lieu).
	 * <!-- end-model-doc -->
	 * @see #DISMISSED
	 * @model name="dismissed"
	 * @generated
	 * @ordered
	 */
	public static final int DISMISSED_VALUE = 3;

	/**
	 * The '<em><b>Extinguished</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Public action extinguished: neither convicted nor acquitted.
	 * <!-- end-model-doc -->
	 * @see #EXTINGUISHED
	 * @model name="extinguished"
	 * @generated
	 * @ordered
	 */
	public static final int EXTINGUISHED_VALUE = 4;

	/**
	 * The '<em><b>Withdrawn</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Withdrawn or dropped.
	 * <!-- end-model-doc -->
	 * @see #WITHDRAWN
	 * @model name="withdrawn"
	 * @generated
	 * @ordered
	 */
	public static final int WITHDRAWN_VALUE = 5;

	/**
	 * The '<em><b>Requalified</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Replaced by another charge.
	 * <!-- end-model-doc -->
	 * @see #REQUALIFIED
	 * @model name="requalified"
	 * @generated
	 * @ordered
	 */
	public static final int REQUALIFIED_VALUE = 6;

	/**
	 * An array of all the '<em><b>Charge Outcome</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ChargeOutcome[] VALUES_ARRAY =
		new ChargeOutcome[] {
			PENDING,
			CONVICTED,
			ACQUITTED,
			DISMISSED,
			EXTINGUISHED,
			WITHDRAWN,
			REQUALIFIED,
		};

	/**
	 * A public read-only list of all the '<em><b>Charge Outcome</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ChargeOutcome> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Charge Outcome</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ChargeOutcome get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ChargeOutcome result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Charge Outcome</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ChargeOutcome getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ChargeOutcome result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Charge Outcome</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ChargeOutcome get(int value) {
		switch (value) {
			case PENDING_VALUE: return PENDING;
			case CONVICTED_VALUE: return CONVICTED;
			case ACQUITTED_VALUE: return ACQUITTED;
			case DISMISSED_VALUE: return DISMISSED;
			case EXTINGUISHED_VALUE: return EXTINGUISHED;
			case WITHDRAWN_VALUE: return WITHDRAWN;
			case REQUALIFIED_VALUE: return REQUALIFIED;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private ChargeOutcome(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //ChargeOutcome
