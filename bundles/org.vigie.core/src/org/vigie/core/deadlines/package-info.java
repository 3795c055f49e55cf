/**
 * The deadlines of a register: from the facts of a case through the clock engine to rows that every front end shows, their words and
 * their reasons. The rows of a store and those computed from a case are the same records.
 */
package org.vigie.core.deadlines;
