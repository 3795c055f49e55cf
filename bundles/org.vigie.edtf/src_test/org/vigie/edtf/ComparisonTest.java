package org.vigie.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two dates side by side: before, after, perhaps the same, equal, in order; and the same one stored and fetched. */
class ComparisonTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2013-11-27              | 2013-11-28              | before
			2013-11-28              | 2013-11-27              | after
			2013-11-27              | 2013-11-27              | perhaps
			2013                    | 2013-11-27              | perhaps
			2012                    | 2013-01-01              | before
			2012-12-31T23:59        | 2013                    | before
			2013-01-01T00:00        | 2013                    | perhaps
			2013-11-27T10:00        | 2013-11-27T10:01        | before
			2013-11-27T10:00        | 2013-11-27              | perhaps
			2013-11-27T10:00Z       | 2013-11-27T10:30+01:00  | after
			2013-11-27T10:00Z       | 2013-11-27T11:00+01:00  | perhaps
			2013-11-27T23:00Z       | 2013-11-28              | perhaps
			2013-11-27T23:00Z       | 2013-11-29              | before
			2013-11-27              | 2013-11-28T17:59Z       | perhaps
			2013-11-27              | 2013-11-28T18:00Z       | before
			2013/2014               | 2015                    | before
			2013/..                 | 2012                    | after
			2013/..                 | 2015                    | perhaps
			[..2012]                | 2013                    | before
			[..2012]                | 2010                    | perhaps
			[2014-02-13,2014-02-20] | 2014-02-15              | differ
			[2014-02-13,2014-02-20] | 2014-02-20              | perhaps
			[2014-02-13..2014-02-20]| 2014-02-15              | perhaps
			XXXX-07-11              | 2013                    | perhaps
			XXXX-XX-XX              | XXXX-XX-XX              | perhaps
			2012~                   | 2013                    | before
			""")
	void saysOnlyWhatIsSure(String one, String other, String expected) {
		var a = UncertainDate.parse(one);
		var b = UncertainDate.parse(other);

		assertEquals(expected, relation(a, b));
		assertEquals(expected.equals("before"), b.surelyAfter(a));
		assertEquals(expected.equals("perhaps"), b.mayEqual(a));
	}

	@Test
	void sortsByTheEarliestThenTheLatestAndTheUnknownLast() {
		var inOrder = Stream.of("-0044", "201X", "2013", "2013-XX-XX", "2013-01", "2013-01-01T00:00", "2013-01-01T00:00Z", "2013-01-01",
				"2013-01-01/..", "2013-11-27", "2013-11-27T10:30+01:00", "2013-11-27T10:00", "[..2012]", "[..2013]", "XXXX-07-11", "XXXX-XX-XX");
		var sorted = List.of("-0044", "201X", "2013-01-01T00:00", "2013-01-01T00:00Z", "2013-01-01", "2013-01", "2013", "2013-XX-XX",
				"2013-01-01/..", "2013-11-27", "2013-11-27T10:30+01:00", "2013-11-27T10:00", "[..2012]", "[..2013]", "XXXX-07-11", "XXXX-XX-XX");

		assertEquals(sorted, inOrder.map(UncertainDate::parse).sorted(UncertainDate.CHRONOLOGICAL).map(UncertainDate::text).toList());
	}

	@Test
	void isEqualWhenTheTextIs() {
		assertEquals(UncertainDate.parse("2013"), UncertainDate.parse(new StringBuilder("2013")));
		assertEquals(UncertainDate.parse("2013").hashCode(), UncertainDate.parse("2013").hashCode());
		assertNotEquals(UncertainDate.parse("2013"), UncertainDate.parse("2013-XX"));
		assertNotEquals(UncertainDate.parse("2013"), "2013");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2013-11-27", "201X~", "[2014-02-13,2014-02-14]", "2023-03-24/..", "XXXX-XX-XX", "2024-03-04T10:30+01:00" })
	void isStoredAsItsText(String text) throws IOException, ClassNotFoundException {
		var date = UncertainDate.parse(text);
		var bytes = new ByteArrayOutputStream();
		try (var out = new ObjectOutputStream(bytes)) {
			out.writeObject(date);
		}

		try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
			var fetched = (UncertainDate) in.readObject();

			assertEquals(date, fetched);
			assertEquals(date.shape(), fetched.shape());
			assertEquals(date.latestDay(), fetched.latestDay());
		}
	}

	private static String relation(UncertainDate a, UncertainDate b) {
		if (a.surelyBefore(b)) {
			return "before";
		}
		if (a.surelyAfter(b)) {
			return "after";
		}
		return a.mayEqual(b) ? "perhaps" : "differ";
	}
}
