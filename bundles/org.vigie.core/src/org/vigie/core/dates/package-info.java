/**
 * Dates as people type and read them: the grammar of typed dates, what was understood, and how an uncertain date is shown. Reads and
 * writes only; counting is the rules' business.
 */
package org.vigie.core.dates;
