package org.vigie.store.attachments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.vigie.core.register.CaseXmi;
import org.vigie.core.register.KeptFile;
import org.vigie.model.Attachment;
import org.vigie.store.revisions.DataKey;
import org.vigie.store.revisions.Entry;

/** The files that the revisions of an aggregate name. */
public final class AttachmentNames {

	private AttachmentNames() {
	}

	/** By SHA-256, each with the key it is sealed with; none of revisions that cannot be read. */
	public static Map<String, DataKey> of(List<Entry> chain) {
		var xmi = new CaseXmi();
		var named = new HashMap<String, DataKey>();
		for (var entry : chain) {
			entry.xmi().flatMap(it -> xmi.read(entry.link().key(), it).result()).ifPresent(root -> root.eAllContents().forEachRemaining(it -> {
				if (it instanceof Attachment file && file.getSha256() != null && KeptFile.isSha256(file.getSha256())) {
					named.put(file.getSha256(), entry.dataKey().orElseThrow());
				}
			}));
		}
		return named;
	}
}
