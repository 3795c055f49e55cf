/** The deadline list and the reason of each deadline as a page to print. */
package org.vigie.exchange.html;
