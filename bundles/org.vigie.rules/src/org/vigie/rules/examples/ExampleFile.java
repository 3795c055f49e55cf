package org.vigie.rules.examples;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.vigie.rules.ClockState;
import org.vigie.rules.examples.Example.Question;
import org.vigie.rules.pack.Problem;

/** Reads a CSV file of worked examples, row by row, and names every row it cannot read. */
final class ExampleFile {
	static final List<String> EXPECTED = List.of("expected_state", "expected_last_day", "expected_expiry",
			"expected_earliest_expiry", "expected_latest_expiry", "expected_cap_last", "expected_left", "expected_flags");
	private static final List<String> NEEDED = List.of("id", "jurisdiction", "rule", "clock_start", "as_of", "expected_state");
	private static final Set<String> KNOWN = Set.of("id", "topic", "jurisdiction", "rule", "reading", "clock_start", "periods",
			"extensions", "suspensions", "events", "stage", "offence_class", "max_penalty", "age", "terrorism", "other_facts",
			"as_of", "expected_state", "expected_last_day", "expected_expiry", "expected_earliest_expiry",
			"expected_latest_expiry", "expected_cap_last", "expected_left", "expected_flags", "why", "basis", "source");

	private final String file;
	private final List<Problem> problems = new ArrayList<>();
	private final List<Example> examples = new ArrayList<>();
	private final HashMap<String, Integer> lines = new HashMap<>();
	private List<String> columns = List.of();

	ExampleFile(String file) {
		this.file = file;
	}

	ExamplesOutcome read(byte[] utf8) {
		try {
			var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
			rows(text.startsWith("\uFEFF") ? text.substring(1) : text);
		} catch (CharacterCodingException wrong) {
			problem(1, "E01", "examples.not-utf-8");
		}
		return problems.isEmpty() ? new ExamplesOutcome.Read(List.copyOf(examples))
				: new ExamplesOutcome.Refused(List.copyOf(problems));
	}

	private void rows(String text) {
		var line = 1;
		try (var parser = CSVFormat.RFC4180.parse(new StringReader(text))) {
			var records = parser.iterator();
			while (problems.isEmpty() && columns.isEmpty() && records.hasNext()) {
				header(records.next());
				line = (int) parser.getCurrentLineNumber() + 1;
			}
			while (!columns.isEmpty() && records.hasNext()) {
				var record = records.next();
				row(record, line);
				line = (int) parser.getCurrentLineNumber() + 1;
			}
		} catch (CSVException wrong) {
			problem(line, "E01", "examples.syntax", wrong.getMessage());
		} catch (UncheckedIOException wrong) {
			problem(line, "E01", "examples.syntax", wrong.getCause().getMessage());
		} catch (IOException wrong) {
			throw new UncheckedIOException(wrong);
		}
		if (problems.isEmpty() && examples.isEmpty()) {
			problem(1, "E04", "examples.none");
		}
	}

	private void header(CSVRecord record) {
		columns = record.toList();
		columns.stream().filter(it -> !KNOWN.contains(it)).forEach(it -> problem(1, "E03", "examples.unknown-column", it));
		NEEDED.stream().filter(it -> !columns.contains(it)).forEach(it -> problem(1, "E04", "examples.missing-column", it));
		if (!problems.isEmpty()) {
			columns = List.of();
		}
	}

	private void row(CSVRecord record, int line) {
		if (record.size() == 1 && record.get(0).isBlank()) {
			return;
		}
		if (record.size() != columns.size()) {
			problem(line, "E05", "examples.width", record.size(), columns.size());
			return;
		}
		var id = cell(record, "id");
		var before = lines.putIfAbsent(id, line);
		if (before != null) {
			problem(line, "E08", "examples.duplicate", id, before);
		}
		states(record, line);
		if (cell(record, "as_of").isEmpty() || PointTexts.problem(cell(record, "as_of"))) {
			problem(line, "E07", "examples.value", "as_of", cell(record, "as_of"));
			return;
		}
		try {
			examples.add(new Example(id, line, questions(record), cell(record, "as_of"), expected(record)));
		} catch (FactTexts.Unreadable wrong) {
			problem(line, "E05", "examples.value", wrong.column(), wrong.text());
		}
	}

	private void states(CSVRecord record, int line) {
		for (var state : ColumnTexts.split(cell(record, "expected_state"))) {
			if (ClockState.of(state).isEmpty()) {
				problem(line, "E05", "examples.value", "expected_state", state);
			}
		}
	}

	private List<Question> questions(CSVRecord record) {
		var rules = ColumnTexts.split(cell(record, "rule"));
		var readings = ColumnTexts.split(cell(record, "reading"));
		var starts = ColumnTexts.split(cell(record, "clock_start"));
		var found = new ArrayList<Question>();
		for (var at = 0; at < rules.size(); at++) {
			var start = starts.get(Math.min(at, starts.size() - 1));
			found.add(new Question(rules.get(at), at < readings.size() ? readings.get(at) : "",
					FactTexts.read(cell(record, "jurisdiction"), start, it -> cell(record, it))));
		}
		return found;
	}

	private HashMap<String, String> expected(CSVRecord record) {
		var found = new HashMap<String, String>();
		EXPECTED.forEach(it -> found.put(it, cell(record, it)));
		return found;
	}

	private String cell(CSVRecord record, String column) {
		var at = columns.indexOf(column);
		return at < 0 ? "" : record.get(at).strip();
	}

	private void problem(int line, String code, String key, Object... arguments) {
		var texts = new ArrayList<String>();
		for (var argument : arguments) {
			texts.add(Optional.ofNullable(argument).map(String::valueOf).orElse(""));
		}
		problems.add(new Problem(file, line, 1, code, key, texts, ""));
	}
}
