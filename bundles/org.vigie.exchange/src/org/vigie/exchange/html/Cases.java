package org.vigie.exchange.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vigie.core.deadlines.DeadlineKind;
import org.vigie.core.deadlines.DeadlineRow;
import org.vigie.core.exchange.ExportRequest;
import org.vigie.core.exchange.NewFile;
import org.vigie.core.exchange.Progress;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.AggregateKind;
import org.vigie.core.register.Aggregates;
import org.vigie.model.Aggregate;
import org.vigie.model.CaseFile;

/** The cases an export asks for, and their deadlines; computations are not kept, but made again when a reason is written. */
final class Cases {

	private final ExportRequest request;
	private final Progress progress;
	private final Aggregates register;
	private final List<AggregateKey> keys;

	Cases(ExportRequest request, Progress progress) {
		this.request = request;
		this.progress = progress;
		this.register = request.store().read(Optional.empty());
		this.keys = register.keys(AggregateKind.CASE).stream().filter(it -> request.filter().isEmpty() || request.filter().contains(it.id())).toList();
	}

	int count() {
		return keys.size();
	}

	/** The rows wanted, the most urgent first: those asked for, else the list people see first and custody without a clock. */
	List<DeadlineRow> rows() {
		var rows = new ArrayList<DeadlineRow>();
		for (var key : keys) {
			NewFile.stopIfCancelled(progress);
			all(key).stream().filter(this::isWanted).map(DeadlineRow::withoutReason).forEach(rows::add);
		}
		rows.sort(DeadlineRow.URGENT_FIRST);
		return rows;
	}

	/** The same row with its computation. */
	DeadlineRow computed(DeadlineRow row) {
		NewFile.stopIfCancelled(progress);
		return all(AggregateKey.ofCase(row.caseId())).stream().filter(it -> it.withoutReason().equals(row)).findFirst().orElse(row);
	}

	private boolean isWanted(DeadlineRow row) {
		return request.rows().map(it -> it.test(row)).orElseGet(() -> row.listed() || row.kind() == DeadlineKind.NO_CLOCK);
	}

	private List<DeadlineRow> all(AggregateKey key) {
		return switch (register.read(key)) {
		case Outcome.Done<Aggregate>(var root, var ignored) -> request.deadlines().of((CaseFile) root, request.asOf());
		case Outcome.Refused<Aggregate>(var trouble, var ignored) -> throw new NewFile.Stopped(trouble);
		};
	}
}
