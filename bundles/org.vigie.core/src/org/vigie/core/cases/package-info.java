/**
 * A case as people ask about it on a day: where it stands, where each person stands, who is held, and everything that is known,
 * with its sources. Plain records; nothing here is changed by looking at it.
 */
package org.vigie.core.cases;
