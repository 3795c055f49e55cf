/**
 * One definition of a field. A feature of the model is declared once, with its kind of value, its place in form, table and sheet, and
 * every form, table, sheet, import, search and history reads that declaration. Nothing here knows a widget or a cell.
 */
package org.vigie.core.fields;
