/** The YAML importer: files of published facts, the form in which the sample register is kept. */
package org.vigie.exchange.yaml;
