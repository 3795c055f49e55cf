package org.vigie.core.fields;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.Enumerator;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;

/**
 * One of a fixed list of the model. Each choice is named by the text {@code choice.<list>.<literal>}; its stable form is the literal.
 *
 * @param list the enumeration of the model
 */
public record ChoiceKind<E extends Enumerator>(Class<E> list) implements FieldKind<E> {

	public ChoiceKind {
		Objects.requireNonNull(list);
		if (!list.isEnum()) {
			throw new IllegalArgumentException(list.getName());
		}
	}

	/** All choices in the model's order. */
	public List<E> choices() {
		return List.of(list.getEnumConstants());
	}

	/** The key of a choice's name. */
	public String labelKey(E choice) {
		return "choice." + list.getSimpleName() + "." + choice.getLiteral();
	}

	@Override
	public Class<?> type() {
		return list;
	}

	@Override
	public String print(E value, Wording wording) {
		return wording.texts().text(labelKey(value));
	}

	@Override
	public Outcome<E> parse(String typed, Wording wording) {
		var wanted = Folded.of(typed);
		if (wanted.isEmpty()) {
			return Outcome.refused(Trouble.of("field.empty"));
		}
		return choices().stream().filter(it -> wanted.equals(Folded.of(it.getLiteral())) || wanted.equals(Folded.of(print(it, wording))))
				.findFirst().map(Outcome::done)
				.orElseGet(() -> Outcome.refused(Trouble.of("field.no-such-choice", typed.strip(),
				String.join(", ", choices().stream().map(it -> print(it, wording)).toList()))));
	}

	@Override
	public String write(E value) {
		return value.getLiteral();
	}

	@Override
	public Outcome<E> read(String text) {
		return choices().stream().filter(it -> it.getLiteral().equals(text)).findFirst().map(Outcome::done)
				.orElseGet(() -> Outcome.refused(Trouble.of("field.no-such-choice", text,
				String.join(", ", choices().stream().map(Enumerator::getLiteral).toList()))));
	}
}
