/**
 */
package org.vigie.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Clock Start</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How a clock of custody goes on after a requalification.
 * <!-- end-model-doc -->
 * @see org.vigie.model.VigiePackage#getClockStart()
 * @model
 * @generated
 */
public enum ClockStart implements Enumerator {
	/**
	 * The '<em><b>Unsaid</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nobody has said; both answers are given.
	 * <!-- end-model-doc -->
	 * @see #UNSAID_VALUE
	 * @generated
	 * @ordered
	 */
	UNSAID(0, "unsaid", "unsaid"),

	/**
	 * The '<em><b>Keep Start</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The limit of the new class, counted from the first remand.
	 * <!-- end-model-doc -->
	 * @see #KEEP_START_VALUE
	 * @generated
	 * @ordered
	 */
	KEEP_START(1, "keepStart", "keepStart"),

	/**
	 * The '<em><b>New Start</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The limit of the new class, counted from the requalification; orders before it do not count.
	 * <!-- end-model-doc -->
	 * @see #NEW_START_VALUE
	 * @generated
	 * @ordered
	 */
	NEW_START(2, "newStart", "newStart");

	/**
	 * The '<em><b>Unsaid</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nobody has said; both answers are given.
	 * <!-- end-model-doc -->
	 * @see #UNSAID
	 * @model name="unsaid"
	 * @generated
	 * @ordered
	 */
	public static final int UNSAID_VALUE = 0;

	/**
	 * The '<em><b>Keep Start</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The limit of the new class, counted from the first remand.
	 * <!-- end-model-doc -->
	 * @see #KEEP_START
	 * @model name="keepStart"
	 * @generated
	 * @ordered
	 */
	public static final int KEEP_START_VALUE = 1;

	/**
	 * The '<em><b>New Start</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The limit of the new class, counted from the requalification; orders before it do not count.
	 * <!-- end-model-doc -->
	 * @see #NEW_START
	 * @model name="newStart"
	 * @generated
	 * @ordered
	 */
	public static final int NEW_START_VALUE = 2;

	/**
	 * An array of all the '<em><b>Clock Start</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ClockStart[] VALUES_ARRAY =
		new ClockStart[] {
			UNSAID,
			KEEP_START,
			NEW_START,
		};

	/**
	 * A public read-only list of all the '<em><b>Clock Start</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ClockStart> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Clock Start</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ClockStart get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ClockStart result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Clock Start</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ClockStart getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ClockStart result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Clock Start</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ClockStart get(int value) {
		switch (value) {
			case UNSAID_VALUE: return UNSAID;
			case KEEP_START_VALUE: return KEEP_START;
			case NEW_START_VALUE: return NEW_START;
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
	private ClockStart(int value, String name, String literal) {
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
	
} //ClockStart
