/** Encryption of a register's file: its random key, and the ways to that key which {@code register.key} keeps. */
package org.vigie.store.crypto;
