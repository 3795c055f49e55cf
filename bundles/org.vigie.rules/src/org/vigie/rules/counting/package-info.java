/** How law counts: terms, start days, month ends, rolls and the calendars of working days. Pure functions over dates. */
package org.vigie.rules.counting;
