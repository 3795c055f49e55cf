/**
 */
package org.vigie.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Custody Stage</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The stage of the procedure under which a person is held; each has clocks of its own.
 * <!-- end-model-doc -->
 * @see org.vigie.model.VigiePackage#getCustodyStage()
 * @model
 * @generated
 */
public enum CustodyStage implements Enumerator {
	/**
	 * The '<em><b>None</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No title of the procedure is known.
	 * <!-- end-model-doc -->
	 * @see #NONE_VALUE
	 * @generated
	 * @ordered
	 */
	NONE(0, "none", "none"),

	/**
	 * The '<em><b>Police Custody</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Police custody (garde à vue).
	 * <!-- end-model-doc -->
	 * @see #POLICE_CUSTODY_VALUE
	 * @generated
	 * @ordered
	 */
	POLICE_CUSTODY(1, "policeCustody", "policeCustody"),

	/**
	 * The '<em><b>Pretrial</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pre-trial detention.
	 * <!-- end-model-doc -->
	 * @see #PRETRIAL_VALUE
	 * @generated
	 * @ordered
	 */
	PRETRIAL(2, "pretrial", "pretrial"),

	/**
	 * The '<em><b>Referred</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Held after the case was sent for trial.
	 * <!-- end-model-doc -->
	 * @see #REFERRED_VALUE
	 * @generated
	 * @ordered
	 */
	REFERRED(3, "referred", "referred"),

	/**
	 * The '<em><b>Trial</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Held during trial.
	 * <!-- end-model-doc -->
	 * @see #TRIAL_VALUE
	 * @generated
	 * @ordered
	 */
	TRIAL(4, "trial", "trial"),

	/**
	 * The '<em><b>Appeal</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Held pending appeal.
	 * <!-- end-model-doc -->
	 * @see #APPEAL_VALUE
	 * @generated
	 * @ordered
	 */
	APPEAL(5, "appeal", "appeal"),

	/**
	 * The '<em><b>Sentence</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Serving a sentence.
	 * <!-- end-model-doc -->
	 * @see #SENTENCE_VALUE
	 * @generated
	 * @ordered
	 */
	SENTENCE(6, "sentence", "sentence"),

	/**
	 * The '<em><b>Provisional Arrest</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Provisional arrest before a surrender request.
	 * <!-- end-model-doc -->
	 * @see #PROVISIONAL_ARREST_VALUE
	 * @generated
	 * @ordered
	 */
	PROVISIONAL_ARREST(7, "provisionalArrest", "provisionalArrest");

	/**
	 * The '<em><b>None</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No title of the procedure is known.
	 * <!-- end-model-doc -->
	 * @see #NONE
	 * @model name="none"
	 * @generated
	 * @ordered
	 */
	public static final int NONE_VALUE = 0;

	/**
	 * The '<em><b>Police Custody</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Police custody (garde à vue).
	 * <!-- end-model-doc -->
	 * @see #POLICE_CUSTODY
	 * @model name="policeCustody"
	 * @generated
	 * @ordered
	 */
	public static final int POLICE_CUSTODY_VALUE = 1;

	/**
	 * The '<em><b>Pretrial</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pre-trial detention.
	 * <!-- end-model-doc -->
	 * @see #PRETRIAL
	 * @model name="pretrial"
	 * @generated
	 * @ordered
	 */
	public static final int PRETRIAL_VALUE = 2;

	/**
	 * The '<em><b>Referred</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Held after the case was sent for trial.
	 * <!-- end-model-doc -->
	 * @see #REFERRED
	 * @model name="referred"
	 * @generated
	 * @ordered
	 */
	public static final int REFERRED_VALUE = 3;

	/**
	 * The '<em><b>Trial</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Held during trial.
	 * <!-- end-model-doc -->
	 * @see #TRIAL
	 * @model name="trial"
	 * @generated
	 * @ordered
	 */
	public static final int TRIAL_VALUE = 4;

	/**
	 * The '<em><b>Appeal</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Held pending appeal.
	 * <!-- end-model-doc -->
	 * @see #APPEAL
	 * @model name="appeal"
	 * @generated
	 * @ordered
	 */
	public static final int APPEAL_VALUE = 5;

	/**
	 * The '<em><b>Sentence</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Serving a sentence.
	 * <!-- end-model-doc -->
	 * @see #SENTENCE
	 * @model name="sentence"
	 * @generated
	 * @ordered
	 */
	public static final int SENTENCE_VALUE = 6;

	/**
	 * The '<em><b>Provisional Arrest</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Provisional arrest before a surrender request.
	 * <!-- end-model-doc -->
	 * @see #PROVISIONAL_ARREST
	 * @model name="provisionalArrest"
	 * @generated
	 * @ordered
	 */
	public static final int PROVISIONAL_ARREST_VALUE = 7;

	/**
	 * An array of all the '<em><b>Custody Stage</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CustodyStage[] VALUES_ARRAY =
		new CustodyStage[] {
			NONE,
			POLICE_CUSTODY,
			PRETRIAL,
			REFERRED,
			TRIAL,
			APPEAL,
			SENTENCE,
			PROVISIONAL_ARREST,
		};

	/**
	 * A public read-only list of all the '<em><b>Custody Stage</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CustodyStage> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Custody Stage</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CustodyStage get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CustodyStage result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Custody Stage</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CustodyStage getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CustodyStage result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Custody Stage</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CustodyStage get(int value) {
		switch (value) {
			case NONE_VALUE: return NONE;
			case POLICE_CUSTODY_VALUE: return POLICE_CUSTODY;
			case PRETRIAL_VALUE: return PRETRIAL;
			case REFERRED_VALUE: return REFERRED;
			case TRIAL_VALUE: return TRIAL;
			case APPEAL_VALUE: return APPEAL;
			case SENTENCE_VALUE: return SENTENCE;
			case PROVISIONAL_ARREST_VALUE: return PROVISIONAL_ARREST;
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
	private CustodyStage(int value, String name, String literal) {
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
	
} //CustodyStage
