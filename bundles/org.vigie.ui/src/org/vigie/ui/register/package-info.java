/** Registers in the window: opening, making, locking and unlocking them, their backups, the files kept in them. */
package org.vigie.ui.register;
