/** What was recorded before: the difference between two revisions, and an earlier revision brought back as a new one. */
package org.vigie.core.history;
