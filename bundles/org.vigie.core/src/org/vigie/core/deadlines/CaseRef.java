package org.vigie.core.deadlines;

/**
 * The case a row belongs to.
 *
 * @param id its id
 * @param title the name people know it by
 * @param scheme code of its status scheme
 */
public record CaseRef(String id, String title, String scheme) {
}
