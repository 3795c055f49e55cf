/** What deadlines would be if facts were others: nothing here changes a register. */
package org.vigie.core.whatif;
