/** Files kept with the aggregates of a register, sealed like their texts. */
package org.vigie.store.attachments;
