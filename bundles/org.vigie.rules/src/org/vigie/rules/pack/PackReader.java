package org.vigie.rules.pack;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.vigie.rules.counting.Counting;
import org.vigie.rules.counting.WorkingCalendar;

/** Reads the tree of a pack, section by section; what others refer to comes first, whatever the order of the file. */
final class PackReader {
	private static final int LONGEST_ID = 64;
	private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();
	private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
	private static final Pattern VERSION = Pattern.compile("\\d{1,6}\\.\\d{1,6}\\.\\d{1,6}");

	final Definitions<Jurisdiction> jurisdictions = new Definitions<>("jurisdiction");
	final Definitions<WorkingCalendar> calendars = new Definitions<>("calendar");
	final Definitions<Counting> countings = new Definitions<>("counting");
	final Definitions<SourceRef> sources = new Definitions<>("source");
	final Definitions<Rule> rules = new Definitions<>("rule");
	private final List<CalendarOverlay> overlays = new ArrayList<>();
	private final Problems problems;

	PackReader(Problems problems) {
		this.problems = problems;
	}

	/** The pack as far as it could be read; whether it is sound, the problems say. */
	Optional<RulePack> read(YamlNode root, String fingerprint) {
		if (!(root instanceof YamlNode.Mapping)) {
			problems.add("E05", root, "", "type.mapping", "@owner.pack");
			return Optional.empty();
		}
		var mapping = (YamlNode.Mapping) root;
		var format = mapping.entries().get("format");
		if (format != null && format.value() instanceof YamlNode.Scalar said && !said.text().equals(Keys.FORMAT)) {
			problems.add("E02", said, "", "format", said.text(), Keys.FORMAT);
			return Optional.empty();
		}
		return Section.open(root, "", "@owner.pack", Keys.TOP, problems).map(it -> read(it, fingerprint));
	}

	/** What the pack says it is called, whatever else is wrong with it. */
	static Optional<PackName> name(YamlNode root) {
		return entry(root, "pack").flatMap(pack -> text(pack, "id").filter(it -> isOf(ID, it)).flatMap(id -> text(pack, "version").filter(it -> isOf(VERSION, it))
				.map(version -> new PackName(id.text(), version.text(), version.line(), version.column()))));
	}

	private static Optional<YamlNode> entry(YamlNode node, String key) {
		return node instanceof YamlNode.Mapping mapping ? Optional.ofNullable(mapping.entries().get(key)).map(YamlNode.Entry::value) : Optional.empty();
	}

	private static Optional<YamlNode.Scalar> text(YamlNode node, String key) {
		return entry(node, key).flatMap(it -> it instanceof YamlNode.Scalar scalar ? Optional.of(scalar) : Optional.empty());
	}

	private static boolean isOf(Pattern form, YamlNode.Scalar value) {
		return value.text().length() <= LONGEST_ID && form.matcher(value.text()).matches();
	}

	private RulePack read(Section top, String fingerprint) {
		top.require("format", "pack", "jurisdictions", "calendars", "countings", "sources", "rules");
		var header = top.section("pack", Keys.PACK).map(this::header)
				.orElse(new PackHeader("", "", "", LocalDate.MIN, List.of(), Optional.empty()));
		top.each("sources", this::source);
		top.each("calendars", (node, path) -> new CalendarReader(sources, calendars, overlays).read(node, path, problems));
		top.each("jurisdictions", this::jurisdiction);
		top.each("countings", (node, path) -> CountingReader.read(node, path, countings, problems));
		var references = new RuleReferences();
		var found = top.each("rules", (node, path) -> new RuleReader(this, references, problems).read(node, path));
		references.check(rules, problems);
		var gaps = top.each("noRule", this::gap);
		return new RulePack(header, jurisdictions.values(), calendars.values(), overlays, countings.values(), sources.values(),
				List.copyOf(found), rules.values(), List.copyOf(gaps),
				name(top.node()).orElse(new PackName("", "", 1, 1)), fingerprint);
	}

	private PackHeader header(Section in) {
		in.require("id", "version", "status", "asAt", "languages", "maintainer", "notAdvice");
		var id = matching(in, "id", ID, "type.pack-id");
		var version = matching(in, "version", VERSION, "type.version");
		in.yes("notAdvice").filter(it -> !it).ifPresent(
				it -> problems.add("E05", in.get("notAdvice").orElseThrow(), in.path(), "not-advice"));
		return new PackHeader(id, version, in.word("status", Keys.STATUS).orElse(""),
				in.date("asAt").orElse(LocalDate.MIN), in.texts("languages"), in.text("maintainer"));
	}

	private String matching(Section in, String key, Pattern form, String problem) {
		var value = in.scalar(key);
		value.filter(it -> !isOf(form, it))
				.ifPresent(it -> problems.add("E05", it, in.path(), problem, it.text()));
		return value.map(YamlNode.Scalar::text).orElse("");
	}

	private Optional<SourceRef> source(YamlNode node, String path) {
		return Section.open(node, path, "@owner.source", Keys.SOURCE, problems).map(in -> {
			sources.name(in);
			in.require("id", "kind", "title", "where");
			var source = new SourceRef(in.text("id").orElse(""), in.word("kind", Keys.SOURCE_KINDS).orElse(""),
					in.text("title").orElse(""), in.text("where").orElse(""));
			sources.put(source.id(), source);
			return source;
		});
	}

	private Optional<Jurisdiction> jurisdiction(YamlNode node, String path) {
		return Section.open(node, path, "@owner.jurisdiction", Keys.JURISDICTION, problems).map(in -> {
			jurisdictions.name(in);
			in.require("id", "name", "timeZone", "calendar");
			var calendar = in.scalar("calendar").flatMap(it -> calendars.refer(it, path, problems)).orElse("");
			var jurisdiction = new Jurisdiction(in.text("id").orElse(""), in.localText("name").orElse(LocalText.of("")), zone(in),
					calendar, in.texts("standardFor"));
			jurisdictions.put(jurisdiction.id(), jurisdiction);
			return jurisdiction;
		});
	}

	private ZoneId zone(Section in) {
		var name = in.scalar("timeZone");
		if (name.isPresent()) {
			if (ZONES.contains(name.get().text())) {
				return ZoneId.of(name.get().text());
			}
			try {
				ZoneId.of(name.get().text());
				problems.add("E14", name.get(), in.path(), "zone.offset", name.get().text());
			} catch (DateTimeException unknown) {
				var near = problems.near(name.get().text(), ZONES);
				problems.add("E14", name.get(), in.path(), near.isPresent() ? "zone.near" : "zone", name.get().text(),
						near.orElse(""));
			}
		}
		return ZoneId.of("UTC");
	}

	private Optional<Gap> gap(YamlNode node, String path) {
		return Section.open(node, path, "@owner.gap", Keys.GAP, problems).map(in -> {
			in.require("jurisdiction", "stage", "why");
			in.scalars("sources").forEach(it -> sources.refer(it, path, problems));
			var from = in.date("from");
			var to = in.date("to");
			if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
				problems.add("E11", in.get("to").orElseThrow(), path, "date-order.gap", to.get(), from.get());
			}
			return new Gap(in.scalar("jurisdiction").flatMap(it -> jurisdictions.refer(it, path, problems)).orElse(""),
					ConditionReader.stages(in, "stage"), Set.copyOf(in.texts("offenceClass")), in.number("ageBelow"),
					in.text("starts"), from, to,
					in.localText("why").orElse(LocalText.of("")), in.texts("sources"), in.node().line());
		});
	}
}
