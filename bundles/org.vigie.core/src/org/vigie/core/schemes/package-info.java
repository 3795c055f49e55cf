/** Status schemes: which stages a matter of one sort goes through, what they are called and what may follow what. */
package org.vigie.core.schemes;
