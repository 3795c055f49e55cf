package org.vigie.store.crypto;

import java.lang.management.ManagementFactory;
import java.util.Arrays;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * What one guess at a passphrase costs: Argon2id, version 1.3 (RFC 9106), with this much memory and so many passes over it.
 *
 * @param kilobytes memory, 64 MiB at least
 * @param passes 3 at least
 * @param lanes parts of the memory that could be filled at the same time
 */
record Argon2Cost(int kilobytes, int passes, int lanes) {

	static final int LEAST_KILOBYTES = 64 * 1024;
	static final int LEAST_PASSES = 3;
	/** A file from elsewhere may ask for this and no more. */
	static final int MOST_KILOBYTES = 256 * 1024;
	static final int MOST_PASSES = 200;
	static final int MOST_LANES = 4;
	/** What one derivation takes at least on the machine on which the passphrase is set. */
	static final long LEAST_NANOSECONDS = 500_000_000;

	private static final double MORE_THAN_ENOUGH = 1.25;

	/** A key that was derived, and at what cost. */
	record Derived(Argon2Cost cost, byte[] key) {
	}

	/** Whether it is neither too cheap nor more than this program is willing to spend on what a file says. */
	boolean isReasonable() {
		return kilobytes >= LEAST_KILOBYTES && kilobytes <= MOST_KILOBYTES && passes >= LEAST_PASSES && passes <= MOST_PASSES
				&& lanes >= 1 && lanes <= MOST_LANES;
	}

	byte[] derive(byte[] secret, byte[] salt) {
		var parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
				.withMemoryAsKB(kilobytes).withIterations(passes).withParallelism(lanes).withSalt(salt).build();
		var generator = new Argon2BytesGenerator();
		generator.init(parameters);
		var key = new byte[FileKey.BYTES];
		generator.generateBytes(secret, key);
		return key;
	}

	/**
	 * Derives with as many passes as this machine needs half a second for. What is measured is the processor's time, once the code is
	 * compiled, and twice, so that neither a cold start nor other programs pass for slowness.
	 */
	static Derived slowEnough(byte[] secret, byte[] salt) {
		var cost = new Argon2Cost(LEAST_KILOBYTES, LEAST_PASSES, 1);
		Arrays.fill(cost.derive(secret, salt), (byte) 0);
		for (;;) {
			var begun = time();
			var key = cost.derive(secret, salt);
			var between = time();
			Arrays.fill(cost.derive(secret, salt), (byte) 0);
			var faster = Math.min(between - begun, time() - between);
			if (faster >= LEAST_NANOSECONDS || cost.passes() == MOST_PASSES) {
				return new Derived(cost, key);
			}
			Arrays.fill(key, (byte) 0);
			cost = cost.raised(faster);
		}
	}

	private static long time() {
		var threads = ManagementFactory.getThreadMXBean();
		var counted = threads.isCurrentThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled();
		return counted ? threads.getCurrentThreadCpuTime() : System.nanoTime();
	}

	private Argon2Cost raised(long nanoseconds) {
		var wanted = (int) Math.ceil(MORE_THAN_ENOUGH * passes * LEAST_NANOSECONDS / Math.max(1, nanoseconds));
		return new Argon2Cost(kilobytes, Math.clamp(wanted, passes + 1, MOST_PASSES), lanes);
	}
}
