/** The log: revisions, their chains and checkpoints. */
package org.vigie.store.revisions;
