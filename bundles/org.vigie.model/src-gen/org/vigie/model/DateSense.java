/**
 */
package org.vigie.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Date Sense</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a date tells of its row: the day it happened, a day on which it was true, or a day it is planned for.
 * <!-- end-model-doc -->
 * @see org.vigie.model.VigiePackage#getDateSense()
 * @model
 * @generated
 */
public enum DateSense implements Enumerator {
	/**
	 * The '<em><b>Occurred</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It happened on this date.
	 * <!-- end-model-doc -->
	 * @see #OCCURRED_VALUE
	 * @generated
	 * @ordered
	 */
	OCCURRED(0, "occurred", "occurred"),

	/**
	 * The '<em><b>As Of</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It was true on this date; not the day it began.
	 * <!-- end-model-doc -->
	 * @see #AS_OF_VALUE
	 * @generated
	 * @ordered
	 */
	AS_OF(1, "asOf", "asOf"),

	/**
	 * The '<em><b>Scheduled</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It is planned for this date; not an event.
	 * <!-- end-model-doc -->
	 * @see #SCHEDULED_VALUE
	 * @generated
	 * @ordered
	 */
	SCHEDULED(2, "scheduled", "scheduled"),

	/**
	 * The '<em><b>Since</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It has been so from this date on.
	 * <!-- end-model-doc -->
	 * @see #SINCE_VALUE
	 * @generated
	 * @ordered
	 */
	SINCE(3, "since", "since");

	/**
	 * The '<em><b>Occurred</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It happened on this date.
	 * <!-- end-model-doc -->
	 * @see #OCCURRED
	 * @model name="occurred"
	 * @generated
	 * @ordered
	 */
	public static final int OCCURRED_VALUE = 0;

	/**
	 * The '<em><b>As Of</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It was true on this date; not the day it began.
	 * <!-- end-model-doc -->
	 * @see #AS_OF
	 * @model name="asOf"
	 * @generated
	 * @ordered
	 */
	public static final int AS_OF_VALUE = 1;

	/**
	 * The '<em><b>Scheduled</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It is planned for this date; not an event.
	 * <!-- end-model-doc -->
	 * @see #SCHEDULED
	 * @model name="scheduled"
	 * @generated
	 * @ordered
	 */
	public static final int SCHEDULED_VALUE = 2;

	/**
	 * The '<em><b>Since</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It has been so from this date on.
	 * <!-- end-model-doc -->
	 * @see #SINCE
	 * @model name="since"
	 * @generated
	 * @ordered
	 */
	public static final int SINCE_VALUE = 3;

	/**
	 * An array of all the '<em><b>Date Sense</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final DateSense[] VALUES_ARRAY =
		new DateSense[] {
			OCCURRED,
			AS_OF,
			SCHEDULED,
			SINCE,
		};

	/**
	 * A public read-only list of all the '<em><b>Date Sense</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<DateSense> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Date Sense</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DateSense get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DateSense result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Date Sense</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DateSense getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DateSense result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Date Sense</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DateSense get(int value) {
		switch (value) {
			case OCCURRED_VALUE: return OCCURRED;
			case AS_OF_VALUE: return AS_OF;
			case SCHEDULED_VALUE: return SCHEDULED;
			case SINCE_VALUE: return SINCE;
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
	private DateSense(int value, String name, String literal) {
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
	
} //DateSense
