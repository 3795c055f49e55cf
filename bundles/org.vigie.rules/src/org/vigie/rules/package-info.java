/**
 * The clock engine: from custody facts, rule packs and an as-of point to the end of a limit, its state and the reason, step by
 * step. Pure functions; no clock, zone or language of the machine is ever asked.
 */
package org.vigie.rules;
