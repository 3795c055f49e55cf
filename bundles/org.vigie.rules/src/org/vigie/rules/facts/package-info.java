/** What a clock may ask: custody, orders, suspensions, events and what is known of charge and person, as plain records. */
package org.vigie.rules.facts;
