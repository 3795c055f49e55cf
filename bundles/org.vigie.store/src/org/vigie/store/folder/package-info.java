/** What lies in the folder of a register, and who may write there. */
package org.vigie.store.folder;
