/** The services of a running program, put together once from what is contributed, for every front end. */
package org.vigie.core.office;
