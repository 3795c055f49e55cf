/** Rule packs: the records a pack is read into, and the loader that names every problem of a file by line and column. */
package org.vigie.rules.pack;
