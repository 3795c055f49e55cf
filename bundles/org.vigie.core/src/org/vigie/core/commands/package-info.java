/**
 * The only way a case is changed: commands that can be undone, and the case opened for editing that runs and saves them. An open case
 * belongs to one thread.
 */
package org.vigie.core.commands;
