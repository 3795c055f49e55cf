/** Files kept with sources: put in, listed, and taken out as copies. */
package org.vigie.core.attachments;
