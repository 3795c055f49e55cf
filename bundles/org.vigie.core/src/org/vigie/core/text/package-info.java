/** The words of the program, by key and language. */
package org.vigie.core.text;
