/** What an office can show to people who do not trust its program: signed texts, its key, and the keys of others. */
package org.vigie.core.proof;
