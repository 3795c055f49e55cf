package org.vigie.core.register;

/** What a register is opened for. */
public enum Access {
	/** Reading beside whoever writes. */
	READ,
	/** Writing; refused while another process writes, naming it. */
	WRITE
}
