/**
 */
package org.vigie.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Case Link Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How two cases hang together.
 * <!-- end-model-doc -->
 * @see org.vigie.model.VigiePackage#getCaseLinkKind()
 * @model
 * @generated
 */
public enum CaseLinkKind implements Enumerator {
	/**
	 * The '<em><b>Related</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Related, not further specified.
	 * <!-- end-model-doc -->
	 * @see #RELATED_VALUE
	 * @generated
	 * @ordered
	 */
	RELATED(0, "related", "related"),

	/**
	 * The '<em><b>Joined</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Joined to the other case.
	 * <!-- end-model-doc -->
	 * @see #JOINED_VALUE
	 * @generated
	 * @ordered
	 */
	JOINED(1, "joined", "joined"),

	/**
	 * The '<em><b>Severed From</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Severed from the other case.
	 * <!-- end-model-doc -->
	 * @see #SEVERED_FROM_VALUE
	 * @generated
	 * @ordered
	 */
	SEVERED_FROM(2, "severedFrom", "severedFrom"),

	/**
	 * The '<em><b>Same Events</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * About the same events.
	 * <!-- end-model-doc -->
	 * @see #SAME_EVENTS_VALUE
	 * @generated
	 * @ordered
	 */
	SAME_EVENTS(3, "sameEvents", "sameEvents"),

	/**
	 * The '<em><b>Appeal Of</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An appeal of the other case.
	 * <!-- end-model-doc -->
	 * @see #APPEAL_OF_VALUE
	 * @generated
	 * @ordered
	 */
	APPEAL_OF(4, "appealOf", "appealOf");

	/**
	 * The '<em><b>Related</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Related, not further specified.
	 * <!-- end-model-doc -->
	 * @see #RELATED
	 * @model name="related"
	 * @generated
	 * @ordered
	 */
	public static final int RELATED_VALUE = 0;

	/**
	 * The '<em><b>Joined</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Joined to the other case.
	 * <!-- end-model-doc -->
	 * @see #JOINED
	 * @model name="joined"
	 * @generated
	 * @ordered
	 */
	public static final int JOINED_VALUE = 1;

	/**
	 * The '<em><b>Severed From</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Severed from the other case.
	 * <!-- end-model-doc -->
	 * @see #SEVERED_FROM
	 * @model name="severedFrom"
	 * @generated
	 * @ordered
	 */
	public static final int SEVERED_FROM_VALUE = 2;

	/**
	 * The '<em><b>Same Events</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * About the same events.
	 * <!-- end-model-doc -->
	 * @see #SAME_EVENTS
	 * @model name="sameEvents"
	 * @generated
	 * @ordered
	 */
	public static final int SAME_EVENTS_VALUE = 3;

	/**
	 * The '<em><b>Appeal Of</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An appeal of the other case.
	 * <!-- end-model-doc -->
	 * @see #APPEAL_OF
	 * @model name="appealOf"
	 * @generated
	 * @ordered
	 */
	public static final int APPEAL_OF_VALUE = 4;

	/**
	 * An array of all the '<em><b>Case Link Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CaseLinkKind[] VALUES_ARRAY =
		new CaseLinkKind[] {
			RELATED,
			JOINED,
			SEVERED_FROM,
			SAME_EVENTS,
			APPEAL_OF,
		};

	/**
	 * A public read-only list of all the '<em><b>Case Link Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CaseLinkKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Case Link Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CaseLinkKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CaseLinkKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Case Link Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CaseLinkKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CaseLinkKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Case Link Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CaseLinkKind get(int value) {
		switch (value) {
			case RELATED_VALUE: return RELATED;
			case JOINED_VALUE: return JOINED;
			case SEVERED_FROM_VALUE: return SEVERED_FROM;
			case SAME_EVENTS_VALUE: return SAME_EVENTS;
			case APPEAL_OF_VALUE: return APPEAL_OF;
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
	private CaseLinkKind(int value, String name, String literal) {
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
	
} //CaseLinkKind
