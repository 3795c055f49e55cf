/** The office's key, and the texts and the log that are signed with it. */
package org.vigie.store.proof;
