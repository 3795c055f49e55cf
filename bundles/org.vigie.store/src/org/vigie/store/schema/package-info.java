/** How the tables of a register come to be, step by step. */
package org.vigie.store.schema;
