/** Outcomes, refusals and remarks: how every layer tells what came of an operation. */
package org.vigie.core.outcome;
