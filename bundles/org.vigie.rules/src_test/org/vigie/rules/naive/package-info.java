/**
 * The clock a second time, written from the specification alone and as plainly as it can be: it walks day by day and minute by
 * minute and tries every day an uncertain date can be. It shares the data types of the engine and none of its arithmetic, so that
 * a mistake in one of them shows where both are asked the same. Slow on purpose.
 */
package org.vigie.rules.naive;
