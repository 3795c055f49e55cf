package org.vigie.exchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Whether bytes are UTF-8 text, looked at without keeping the text. */
public final class Utf8 {

	private static final int MARK = 3;

	private Utf8() {
	}

	/** Where the text begins, after a byte order mark; -1 where the bytes are no UTF-8. */
	public static int start(byte[] bytes) {
		var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
		var in = ByteBuffer.wrap(bytes);
		var out = CharBuffer.allocate(1 << 13);
		while (true) {
			var result = decoder.decode(in, out, true);
			if (result.isError()) {
				return -1;
			}
			if (result.isUnderflow()) {
				return marked(bytes) ? MARK : 0;
			}
			out.clear();
		}
	}

	private static boolean marked(byte[] bytes) {
		return bytes.length >= MARK && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
	}
}
