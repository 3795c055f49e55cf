/** Copies of a register for the day it is lost: how they are written, kept, put back, and what is done without them. */
package org.vigie.store.backup;
