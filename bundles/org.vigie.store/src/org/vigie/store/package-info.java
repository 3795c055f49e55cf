/** Registers in H2: one file in a folder, nothing to install. */
package org.vigie.store;
