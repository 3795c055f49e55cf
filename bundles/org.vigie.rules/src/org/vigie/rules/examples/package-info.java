/** Worked examples: reading them from CSV and putting them to the engine. */
package org.vigie.rules.examples;
