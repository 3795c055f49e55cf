/** The tables of the current state and of field changes: written with each revision, rebuilt from the log. */
package org.vigie.store.projections;
