/** Registers in the window: opening, making, locking and unlocking them, their backups. */
package org.vigie.ui.register;
