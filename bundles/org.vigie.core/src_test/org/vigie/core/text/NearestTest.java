package org.vigie.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class NearestTest {

	@Test
	void aCommonBeginningCountsMore() {
		assertEquals(Optional.of("ml.classement"), Nearest.to("ml.closed", List.of("ml.charged", "ml.appeal", "ml.classement", "ml.cassation")));
	}

	@Test
	void aTypingSlipIsFound() {
		assertEquals(Optional.of("status"), Nearest.to("staus", List.of("state", "status", "source")));
		assertEquals(Optional.of("status"), Nearest.to("sttaus", List.of("place", "status", "source")));
	}

	@Test
	void nothingAlikeIsNothing() {
		assertEquals(Optional.empty(), Nearest.to("xyz", List.of("status", "source")));
		assertEquals(Optional.empty(), Nearest.to("", List.of("status")));
	}
}
