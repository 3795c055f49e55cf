/** YAML from outside, read as plain text values that know their line and column; nothing is executed, expanded or guessed. */
package org.vigie.core.yaml;
