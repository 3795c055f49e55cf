package org.vigie.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;

import com.ibm.icu.text.MessageFormat;

/**
 * The words of one language. Texts live in {@code texts.properties} (English) and {@code texts_fr.properties} (UTF-8) beside an anchor
 * class of each bundle; a text is looked for there first and then in the core's own. Arguments are put in by ICU message format, so a
 * literal apostrophe before a brace is doubled. Safe for several threads.
 */
public final class Texts {

	private final Locale language;
	private final List<ResourceBundle> bundles;

	private Texts(Locale language, List<ResourceBundle> bundles) {
		this.language = Objects.requireNonNull(language);
		this.bundles = List.copyOf(bundles);
	}

	/** The core's texts in a language; a language without texts gets English ones. */
	public static Texts in(Locale language) {
		return new Texts(language, List.of(load(Texts.class, language)));
	}

	/** These texts after those that lie beside another bundle's class. */
	public Texts with(Class<?> anchor) {
		var all = new ArrayList<ResourceBundle>();
		all.add(load(anchor, language));
		all.addAll(bundles);
		return new Texts(language, all);
	}

	private static ResourceBundle load(Class<?> anchor, Locale language) {
		var name = anchor.getPackageName() + ".texts";
		return ResourceBundle.getBundle(name, language, anchor.getClassLoader(), ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	public Locale language() {
		return language;
	}

	/** The text, or empty when there is none under the key. */
	public Optional<String> find(String key, Object... arguments) {
		for (var bundle : bundles) {
			try {
				var pattern = bundle.getString(key);
				return Optional.of(arguments.length == 0 && pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0 ? pattern
						: new MessageFormat(pattern, language).format(arguments));
			} catch (MissingResourceException e) {
				continue; // the next bundle may have it
			}
		}
		return Optional.empty();
	}

	/** The text; a missing one shows its key, which the catalog test keeps from happening. */
	public String text(String key, Object... arguments) {
		return find(key, arguments).orElse(key);
	}
}
