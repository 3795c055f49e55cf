package org.vigie.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a register of one case is made from, and copies of a register for what is done to its files. */
final class SmallRegister {

	static final String FACTS = """
			schema: accountability-facts
			schema_version: 1
			states:
			  ML: [ml.reported, ml.charged]
			sources:
			  - id: paper
			    publisher: A paper
			    title: A report
			    date: '2024-05-02'
			cases:
			  - id: zz-market
			    title: The market case
			    kind: criminal prosecution
			    scheme: ML
			    persons:
			      - label: A trader
			        role: accused
			    status:
			      - date: '2024-05-01'
			        precision: day
			        state: ml.charged
			        label: charged
			        source: paper
			""";

	private SmallRegister() {
	}

	/** Copies the files of a register, not its folders, into a folder that is made. */
	static Path copy(Path register, Path to) throws IOException {
		Files.createDirectories(to);
		try (var files = Files.list(register)) {
			for (var file : files.filter(Files::isRegularFile).toList()) {
				Files.copy(file, to.resolve(file.getFileName()));
			}
		}
		return to;
	}
}
