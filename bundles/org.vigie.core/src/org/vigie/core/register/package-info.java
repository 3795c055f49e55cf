/** The register as the application sees it: aggregates, revisions, and the port that a store implements. */
package org.vigie.core.register;
