package org.vigie.core.register;

import java.time.Instant;

/**
 * What a register says of itself.
 *
 * @param id a random id given at creation
 * @param name the name people know it by
 * @param address where it lies
 * @param schema version of its schema, counting from 1
 * @param createdAt UTC
 * @param sample whether it is the sample register, which is always open
 */
public record RegisterInfo(String id, String name, RegisterAddress address, int schema, Instant createdAt, boolean sample) {
}
