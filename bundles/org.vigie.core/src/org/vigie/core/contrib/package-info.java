/** The one plug mechanism: the extension registry, read in one place. */
package org.vigie.core.contrib;
