/** What comes in and goes out: the ports of importers and exporters, and the plan of an import. */
package org.vigie.core.exchange;
