/** Tables as CSV: the case list goes out; what comes in is checked. */
package org.vigie.exchange.csv;
