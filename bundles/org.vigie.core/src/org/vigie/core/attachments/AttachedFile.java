package org.vigie.core.attachments;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.vigie.core.register.AggregateKey;
import org.vigie.model.Attachment;
import org.vigie.model.Source;

/**
 * A file kept with a source, as the source names it.
 *
 * @param source the source
 * @param id id of the record that names it
 * @param name the name it came with, on one line and without what could mislead; never a name for the disk, see {@link #proposedName}
 * @param mediaType what sort of file it is, where that is known
 * @param sha256 of the content, 64 lower-case hex digits
 * @param size of the content in bytes
 */
public record AttachedFile(AggregateKey source, String id, String name, Optional<String> mediaType, String sha256, long size) {

	private static final int SHORT = 12;

	public AttachedFile {
		Objects.requireNonNull(source);
		Objects.requireNonNull(id);
		Objects.requireNonNull(name);
		Objects.requireNonNull(mediaType);
		Objects.requireNonNull(sha256);
	}

	/** The files a source names, in the order they were attached. */
	public static List<AttachedFile> of(Source source) {
		return source.getAttachments().stream().map(it -> of(AggregateKey.of(source), it)).toList();
	}

	private static AttachedFile of(AggregateKey source, Attachment it) {
		return new AttachedFile(source, text(it.getId()), FileName.shown(text(it.getName())), Optional.ofNullable(it.getMediaType()).map(FileName::shown).filter(type -> !type.isBlank()),
				FileName.shown(text(it.getSha256())), it.getSize());
	}

	private static String text(String value) {
		return Objects.toString(value, ""); // the model: null is nothing entered
	}

	/** The beginning of the SHA-256, for a list. */
	public String shortSha256() {
		return sha256.substring(0, Math.min(SHORT, sha256.length()));
	}

	/** A name every system takes, to be proposed for a copy. */
	public String proposedName() {
		return FileName.proposed(name);
	}

	/**
	 * The ending by which a system finds the program that shows such a file, with its dot; empty for files that may bring a program with them or
	 * fetch something, and for all that are not known: those are saved and not opened.
	 */
	public Optional<String> shownByEnding() {
		return MediaType.shown(name);
	}

	/** Whether a user's word means this file: its name, or at least eight of the first digits of its SHA-256. */
	boolean isCalled(String word) {
		return name.equals(FileName.shown(word)) || word.matches("[0-9a-f]{8,64}") && sha256.startsWith(word);
	}
}
