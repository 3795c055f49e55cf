/** Files in and out: the parts that importers and exporters of this bundle share. */
package org.vigie.exchange;
