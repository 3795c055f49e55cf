/** The complete export of a register as JSON, and back: what goes out comes in again the same. */
package org.vigie.exchange.json;
