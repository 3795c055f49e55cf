package org.vigie.core.attachments;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What sort of file it is by the ending of its name, the same on every machine. It says what to expect; nothing is opened because of it. */
final class MediaType {

	private static final Map<String, String> BY_ENDING = Map.ofEntries(Map.entry("pdf", "application/pdf"), Map.entry("jpg", "image/jpeg"), Map.entry("jpeg", "image/jpeg"),
			Map.entry("png", "image/png"), Map.entry("gif", "image/gif"), Map.entry("tif", "image/tiff"), Map.entry("tiff", "image/tiff"), Map.entry("webp", "image/webp"),
			Map.entry("heic", "image/heic"), Map.entry("svg", "image/svg+xml"), Map.entry("mp4", "video/mp4"), Map.entry("mov", "video/quicktime"), Map.entry("3gp", "video/3gpp"),
			Map.entry("webm", "video/webm"), Map.entry("avi", "video/x-msvideo"), Map.entry("mp3", "audio/mpeg"), Map.entry("m4a", "audio/mp4"), Map.entry("ogg", "audio/ogg"),
			Map.entry("opus", "audio/ogg"), Map.entry("wav", "audio/wav"), Map.entry("amr", "audio/amr"), Map.entry("txt", "text/plain"), Map.entry("csv", "text/csv"),
			Map.entry("htm", "text/html"), Map.entry("html", "text/html"), Map.entry("xml", "application/xml"), Map.entry("json", "application/json"), Map.entry("rtf", "application/rtf"),
			Map.entry("doc", "application/msword"), Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
			Map.entry("xls", "application/vnd.ms-excel"), Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), Map.entry("odt", "application/vnd.oasis.opendocument.text"),
			Map.entry("ods", "application/vnd.oasis.opendocument.spreadsheet"), Map.entry("eml", "message/rfc822"), Map.entry("msg", "application/vnd.ms-outlook"),
			Map.entry("zip", "application/zip"));

	/** Pages that run or fetch what they please, mail, archives, and forms of texts that carry programs. */
	private static final Set<String> ONLY_SAVED = Set.of("svg", "htm", "html", "xml", "json", "doc", "xls", "eml", "msg", "zip");

	private MediaType() {
	}

	/** Empty for an ending not known here. */
	static Optional<String> of(String name) {
		return ending(name).map(BY_ENDING::get);
	}

	/** The ending, with its dot, of a file that is only looked at or listened to. */
	static Optional<String> shown(String name) {
		return ending(name).filter(BY_ENDING::containsKey).filter(it -> !ONLY_SAVED.contains(it)).map(it -> "." + it);
	}

	private static Optional<String> ending(String name) {
		return Optional.of(name.lastIndexOf('.')).filter(dot -> dot >= 0).map(dot -> name.substring(dot + 1).toLowerCase(Locale.ROOT));
	}
}
