/** Workbooks that come in: whether one is what its name says, before anything reads its cells. */
package org.vigie.exchange.sheet;
