package org.vigie.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sentences by key in English and French, read from UTF-8 property files beside a class. Never asks for the language of the
 * machine: every call says which one is wanted; what is not French is English.
 */
public final class SentenceBundle {
	private final Map<String, Properties> byLanguage = new ConcurrentHashMap<>();
	private final Class<?> beside;
	private final String name;

	private SentenceBundle(Class<?> beside, String name) {
		this.beside = beside;
		this.name = name;
	}

	public static SentenceBundle of(Class<?> beside, String name) {
		return new SentenceBundle(beside, name);
	}

	/** The pattern of the key, not filled in; empty where the key has none. */
	public Optional<String> pattern(Locale locale, String key) {
		return Optional.ofNullable(sentences(locale).getProperty(key));
	}

	/** All keys of a language. */
	public Set<String> keys(Locale locale) {
		return sentences(locale).stringPropertyNames();
	}

	/** The sentence of the key, filled in; the key itself where it has none. */
	public String format(Locale locale, String key, Object... arguments) {
		return pattern(locale, key).map(it -> new MessageFormat(it, locale).format(arguments)).orElse(key);
	}

	private Properties sentences(Locale locale) {
		return byLanguage.computeIfAbsent(locale.getLanguage().equals("fr") ? "_fr" : "", this::read);
	}

	private Properties read(String suffix) {
		var read = new Properties();
		try (InputStream in = beside.getResourceAsStream(name + suffix + ".properties")) {
			if (in == null) {
				throw new IllegalStateException("no " + name + suffix + ".properties");
			}
			read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
		return read;
	}
}
