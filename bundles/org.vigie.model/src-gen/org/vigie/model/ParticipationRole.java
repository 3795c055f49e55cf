/**
 */
package org.vigie.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Participation Role</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a person is in a case. The stage’s own word (inculpé, prévenu, accusé) stands in the participation’s text.
 * <!-- end-model-doc -->
 * @see org.vigie.model.VigiePackage#getParticipationRole()
 * @model
 * @generated
 */
public enum ParticipationRole implements Enumerator {
	/**
	 * The '<em><b>Other</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another role, said in words.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(0, "other", "other"),

	/**
	 * The '<em><b>Suspect</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Under suspicion, or alleged to have taken part; no formal stage.
	 * <!-- end-model-doc -->
	 * @see #SUSPECT_VALUE
	 * @generated
	 * @ordered
	 */
	SUSPECT(1, "suspect", "suspect"),

	/**
	 * The '<em><b>Charged</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Charged by the investigating judge.
	 * <!-- end-model-doc -->
	 * @see #CHARGED_VALUE
	 * @generated
	 * @ordered
	 */
	CHARGED(2, "charged", "charged"),

	/**
	 * The '<em><b>Accused</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sent for trial.
	 * <!-- end-model-doc -->
	 * @see #ACCUSED_VALUE
	 * @generated
	 * @ordered
	 */
	ACCUSED(3, "accused", "accused"),

	/**
	 * The '<em><b>Convicted</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Convicted by a judgment.
	 * <!-- end-model-doc -->
	 * @see #CONVICTED_VALUE
	 * @generated
	 * @ordered
	 */
	CONVICTED(4, "convicted", "convicted"),

	/**
	 * The '<em><b>Acquitted</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Acquitted by a judgment.
	 * <!-- end-model-doc -->
	 * @see #ACQUITTED_VALUE
	 * @generated
	 * @ordered
	 */
	ACQUITTED(5, "acquitted", "acquitted"),

	/**
	 * The '<em><b>Victim</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Harmed by the acts, or claims to be.
	 * <!-- end-model-doc -->
	 * @see #VICTIM_VALUE
	 * @generated
	 * @ordered
	 */
	VICTIM(6, "victim", "victim"),

	/**
	 * The '<em><b>Witness</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Heard as a witness.
	 * <!-- end-model-doc -->
	 * @see #WITNESS_VALUE
	 * @generated
	 * @ordered
	 */
	WITNESS(7, "witness", "witness"),

	/**
	 * The '<em><b>Counsel</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Represents a party.
	 * <!-- end-model-doc -->
	 * @see #COUNSEL_VALUE
	 * @generated
	 * @ordered
	 */
	COUNSEL(8, "counsel", "counsel"),

	/**
	 * The '<em><b>Judge</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sits or investigates.
	 * <!-- end-model-doc -->
	 * @see #JUDGE_VALUE
	 * @generated
	 * @ordered
	 */
	JUDGE(9, "judge", "judge"),

	/**
	 * The '<em><b>Official</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Acts for an authority in the case.
	 * <!-- end-model-doc -->
	 * @see #OFFICIAL_VALUE
	 * @generated
	 * @ordered
	 */
	OFFICIAL(10, "official", "official"),

	/**
	 * The '<em><b>Detained</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Deprived of liberty without a known charge.
	 * <!-- end-model-doc -->
	 * @see #DETAINED_VALUE
	 * @generated
	 * @ordered
	 */
	DETAINED(11, "detained", "detained"),

	/**
	 * The '<em><b>Sanctioned</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Under a measure that is no criminal judgment.
	 * <!-- end-model-doc -->
	 * @see #SANCTIONED_VALUE
	 * @generated
	 * @ordered
	 */
	SANCTIONED(12, "sanctioned", "sanctioned");

	/**
	 * The '<em><b>Other</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another role, said in words.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model name="other"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 0;

	/**
	 * The '<em><b>Suspect</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Under suspicion, or alleged to have taken part; no formal stage.
	 * <!-- end-model-doc -->
	 * @see #SUSPECT
	 * @model name="suspect"
	 * @generated
	 * @ordered
	 */
	public static final int SUSPECT_VALUE = 1;

	/**
	 * The '<em><b>Charged</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Charged by the investigating judge.
	 * <!-- end-model-doc -->
	 * @see #CHARGED
	 * @model name="charged"
	 * @generated
	 * @ordered
	 */
	public static final int CHARGED_VALUE = 2;

	/**
	 * The '<em><b>Accused</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sent for trial.
	 * <!-- end-model-doc -->
	 * @see #ACCUSED
	 * @model name="accused"
	 * @generated
	 * @ordered
	 */
	public static final int ACCUSED_VALUE = 3;

	/**
	 * The '<em><b>Convicted</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Convicted by a judgment.
	 * <!-- end-model-doc -->
	 * @see #CONVICTED
	 * @model name="convicted"
	 * @generated
	 * @ordered
	 */
	public static final int CONVICTED_VALUE = 4;

	/**
	 * The '<em><b>Acquitted</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Acquitted by a judgment.
	 * <!-- end-model-doc -->
	 * @see #ACQUITTED
	 * @model name="acquitted"
	 * @generated
	 * @ordered
	 */
	public static final int ACQUITTED_VALUE = 5;

	/**
	 * The '<em><b>Victim</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Harmed by the acts, or claims to be.
	 * <!-- end-model-doc -->
	 * @see #VICTIM
	 * @model name="victim"
	 * @generated
	 * @ordered
	 */
	public static final int VICTIM_VALUE = 6;

	/**
	 * The '<em><b>Witness</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Heard as a witness.
	 * <!-- end-model-doc -->
	 * @see #WITNESS
	 * @model name="witness"
	 * @generated
	 * @ordered
	 */
	public static final int WITNESS_VALUE = 7;

	/**
	 * The '<em><b>Counsel</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Represents a party.
	 * <!-- end-model-doc -->
	 * @see #COUNSEL
	 * @model name="counsel"
	 * @generated
	 * @ordered
	 */
	public static final int COUNSEL_VALUE = 8;

	/**
	 * The '<em><b>Judge</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sits or investigates.
	 * <!-- end-model-doc -->
	 * @see #JUDGE
	 * @model name="judge"
	 * @generated
	 * @ordered
	 */
	public static final int JUDGE_VALUE = 9;

	/**
	 * The '<em><b>Official</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Acts for an authority in the case.
	 * <!-- end-model-doc -->
	 * @see #OFFICIAL
	 * @model name="official"
	 * @generated
	 * @ordered
	 */
	public static final int OFFICIAL_VALUE = 10;

	/**
	 * The '<em><b>Detained</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Deprived of liberty without a known charge.
	 * <!-- end-model-doc -->
	 * @see #DETAINED
	 * @model name="detained"
	 * @generated
	 * @ordered
	 */
	public static final int DETAINED_VALUE = 11;

	/**
	 * The '<em><b>Sanctioned</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Under a measure that is no criminal judgment.
	 * <!-- end-model-doc -->
	 * @see #SANCTIONED
	 * @model name="sanctioned"
	 * @generated
	 * @ordered
	 */
	public static final int SANCTIONED_VALUE = 12;

	/**
	 * An array of all the '<em><b>Participation Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ParticipationRole[] VALUES_ARRAY =
		new ParticipationRole[] {
			OTHER,
			SUSPECT,
			CHARGED,
			ACCUSED,
			CONVICTED,
			ACQUITTED,
			VICTIM,
			WITNESS,
			COUNSEL,
			JUDGE,
			OFFICIAL,
			DETAINED,
			SANCTIONED,
		};

	/**
	 * A public read-only list of all the '<em><b>Participation Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ParticipationRole> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Participation Role</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ParticipationRole get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ParticipationRole result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Participation Role</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ParticipationRole getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ParticipationRole result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Participation Role</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ParticipationRole get(int value) {
		switch (value) {
			case OTHER_VALUE: return OTHER;
			case SUSPECT_VALUE: return SUSPECT;
			case CHARGED_VALUE: return CHARGED;
			case ACCUSED_VALUE: return ACCUSED;
			case CONVICTED_VALUE: return CONVICTED;
			case ACQUITTED_VALUE: return ACQUITTED;
			case VICTIM_VALUE: return VICTIM;
			case WITNESS_VALUE: return WITNESS;
			case COUNSEL_VALUE: return COUNSEL;
			case JUDGE_VALUE: return JUDGE;
			case OFFICIAL_VALUE: return OFFICIAL;
			case DETAINED_VALUE: return DETAINED;
			case SANCTIONED_VALUE: return SANCTIONED;
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
	private ParticipationRole(int value, String name, String literal) {
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
	
} //ParticipationRole
