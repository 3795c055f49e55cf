/** The status workbook: sheets that people send, print, filter and edit. The only package that knows Apache POI. */
package org.vigie.excel;
