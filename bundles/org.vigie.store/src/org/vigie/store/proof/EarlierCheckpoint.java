package org.vigie.store.proof;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vigie.core.exchange.ForeignFile;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Place;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.proof.OfficeKey;
import org.vigie.core.proof.SignedText;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.AggregateKind;
import org.vigie.core.register.RegisterInfo;
import org.vigie.core.register.Revision;
import org.vigie.store.Sql;
import org.vigie.store.revisions.Links;
import org.vigie.store.revisions.Merkle;
import org.vigie.store.revisions.RevisionLog;

/** A checkpoint kept from before with its heads, or the proof of one: each head must still be in its chain. */
final class EarlierCheckpoint {

	private static final Pattern HEAD = Pattern.compile("(\\S+) (\\S+) ([1-9]\\d{0,17}) ([0-9a-f]{64})");

	private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
	private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

	private final SignedText text;
	private final List<Revision> heads;

	private EarlierCheckpoint(SignedText text, List<Revision> heads) {
		this.text = text;
		this.heads = heads;
	}

	/** Refused as {@link SignedText#read} refuses, and with {@code proof.form}, {@code proof.root}. */
	static Outcome<EarlierCheckpoint> read(ForeignFile file) {
		var first = Statement.PROOF.getBytes(StandardCharsets.UTF_8);
		var ofOne = Arrays.equals(first, Arrays.copyOf(file.bytes(), first.length));
		return SignedText.read(file, ofOne ? Statement.PROOF : Statement.CHECKPOINT).then(text -> {
			var heads = text.all("head").stream().flatMap(it -> head(it).stream()).toList();
			if (heads.size() != text.all("head").size() || text.one("register").isEmpty() || ofOne && !isProof(text)) {
				return Outcome.refused(Trouble.of("proof.form").at(Place.in(file.name())));
			}
			return (ofOne ? leads(heads.getFirst(), text) : text.one("root").filter(Links.root(heads)::equals).isPresent())
					? Outcome.done(new EarlierCheckpoint(text, heads)) : Outcome.refused(Trouble.of("proof.root").at(Place.in(file.name())));
		});
	}

	private static boolean isProof(SignedText text) {
		return text.all("head").size() == 1 && text.all("path").stream().allMatch(it -> HASH.matcher(it).matches())
				&& Stream.of("index", "aggregates").allMatch(name -> text.one(name).filter(it -> NUMBER.matcher(it).matches()).isPresent());
	}

	private static boolean leads(Revision head, SignedText text) {
		return Merkle.leads(head, Long.parseLong(text.one("index").orElseThrow()), Long.parseLong(text.one("aggregates").orElseThrow()), text.all("path"), text.one("root").orElse(""));
	}

	private static Optional<Revision> head(String line) {
		var words = HEAD.matcher(line);
		return words.matches() ? AggregateKind.of(words.group(1)).map(kind -> new Revision(new AggregateKey(kind, words.group(2)), Long.parseLong(words.group(3)),
				Instant.EPOCH, "", "", "", "", words.group(4))) : Optional.empty();
	}

	/** What the checkpoint says that is no longer so. */
	List<Trouble> differences(Sql sql, RegisterInfo register, Optional<OfficeKey> own) throws SQLException {
		var id = text.one("register").orElseThrow();
		if (!id.equals(register.id())) {
			return List.of(Trouble.of("store.checkpoint-other-register", id, register.id()));
		}
		var differences = new ArrayList<Trouble>();
		if (own.isEmpty()) {
			differences.add(Trouble.of("store.checkpoint-key-gone", text.key().fingerprint()));
		} else if (!own.get().equals(text.key())) {
			differences.add(Trouble.of("store.checkpoint-other-key", text.key().fingerprint(), own.get().fingerprint()));
		}
		differences.addAll(heads(sql));
		return differences;
	}

	private List<Trouble> heads(Sql sql) throws SQLException {
		var log = new RevisionLog(sql);
		var newest = log.heads(Optional.empty()).stream().collect(Collectors.toMap(Revision::key, it -> it));
		var differences = new ArrayList<Trouble>();
		var first = true;
		for (var head : heads) {
			var now = newest.get(head.key());
			if (now == null) { // the map's word for none
				differences.add(Trouble.of("store.checkpoint-case-gone", head.key().toString(), head.number()));
			} else if (first && !isIn(log, head, now)) {
				differences.add(Trouble.of("store.checkpoint-head-differs", head.key().toString(), head.number()));
				first = false;
			}
		}
		return differences;
	}

	private static boolean isIn(RevisionLog log, Revision head, Revision now) throws SQLException {
		return (now.number() == head.number() ? Optional.of(now.hash()) : log.hash(head.key(), head.number())).filter(head.hash()::equals).isPresent();
	}
}
