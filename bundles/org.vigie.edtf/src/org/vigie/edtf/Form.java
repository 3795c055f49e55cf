package org.vigie.edtf;

import java.util.List;

/** What an EDTF text means, once read; the text itself is kept beside it. */
sealed interface Form permits SingleDate, DateSet, Lasting {
	Shape shape();

	Precision precision();

	/** The stretches of time the date lies in; never empty. */
	List<Span> spans();

	/** Every single date written, in order. */
	List<SingleDate> singles();
}
