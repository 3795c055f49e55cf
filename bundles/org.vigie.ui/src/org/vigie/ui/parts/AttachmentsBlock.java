package org.vigie.ui.parts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.vigie.core.attachments.AttachedFile;
import org.vigie.core.attachments.AttachmentWords;
import org.vigie.core.attachments.SourceFiles;
import org.vigie.core.commands.RemoveRecord;
import org.vigie.core.outcome.Outcome;
import org.vigie.model.Attachment;
import org.vigie.model.Source;
import org.vigie.ui.jobs.RegisterJob;
import org.vigie.ui.look.StateRole;
import org.vigie.ui.look.Tone;
import org.vigie.ui.register.AttachDialog;
import org.vigie.ui.register.CopyDialog;
import org.vigie.ui.tables.ColumnTable;
import org.vigie.ui.tables.TableColumn;

/**
 * The files kept with the chosen source. Attaching one is a change of the source like any other: it can be undone, and the next save of the
 * case saves it as a revision of the source. Each file is read to its end in the background, so that a missing or changed one is seen.
 */
final class AttachmentsBlock {

	/** Under this name a control says which one it is. */
	private static final String CONTROL = "org.vigie.control";
	private static final int LINES = 4;

	/** What reading the files to their ends found. */
	private record Looked(Map<AttachedFile, Outcome<AttachedFile>> found) {
	}

	private final CasePage page;
	private final AttachmentWords words;
	private final ColumnTable<AttachedFile> table;
	private final Label count;
	private final Label says;
	private final Button attach;
	private final Button copy;
	private final Button remove;
	private final Map<AttachedFile, Outcome<AttachedFile>> found = new HashMap<>();
	private Optional<Source> source = Optional.empty();
	private Optional<RegisterJob<Looked>> looking = Optional.empty();

	AttachmentsBlock(CasePage page, Composite parent) {
		this.page = Objects.requireNonNull(page);
		this.words = new AttachmentWords(page.session().texts());
		var heading = page.kit().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(5).spacing(12, 0).margins(1, 1).applyTo(heading);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
		page.kit().createLabel(heading, text("block.attachments")).setFont(page.look().boldFont());
		count = page.kit().createLabel(heading, "");
		count.setForeground(page.look().color(Tone.HINT));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
		attach = button(heading, "attachments.attach", this::attach);
		copy = button(heading, "attachments.copy", () -> chosen().ifPresent(this::copy));
		remove = button(heading, "attachments.remove", () -> chosen().ifPresent(this::remove));
		says = page.kit().createLabel(parent, "", SWT.WRAP);
		says.setData(CONTROL, "attachments.says");
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(says);
		table = new ColumnTable<>(parent, List.of(column("name", 300, AttachedFile::name).grows(), column("type", 190, it -> it.mediaType().orElse("")),
				column("size", 90, it -> words.size(it.size())).right(),
				column("sha256", 130, it -> it.shortSha256() + "…"),
				column("found", 110, it -> Optional.ofNullable(found.get(it)).map(words::state).orElse(""))), AttachedFile::id, page.look(),
				text("block.attachments"));
		table.control().setData(CONTROL, "attachments.table");
		GridDataFactory.fillDefaults().grab(true, false).hint(200, 30 + 24 * LINES).applyTo(table.control());
		table.onSelection(it -> enable());
		table.onOpen(this::copy);
		parent.addDisposeListener(event -> looking.ifPresent(RegisterJob::cancel));
	}

	private Button button(Composite heading, String key, Runnable action) {
		var button = page.kit().createButton(heading, text(key), SWT.PUSH);
		button.setToolTipText(text(key + ".hint"));
		button.setData(CONTROL, key);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	private TableColumn<AttachedFile> column(String id, int width, Function<AttachedFile, String> said) {
		return TableColumn.of(id, text("column.attachment." + id), width, said);
	}

	private String text(String key, Object... arguments) {
		return page.session().text(key, arguments);
	}

	ColumnTable<AttachedFile> table() {
		return table;
	}

	/** Shows the files of a source; those of another one are looked at anew. */
	void show(Optional<Source> chosen) {
		var another = !chosen.map(Source::getId).equals(source.map(Source::getId));
		source = chosen;
		if (another) {
			found.clear();
		}
		var files = files();
		list(files);
		count.setText(files.isEmpty() ? "" : text("count.rows", files.size()));
		count.requestLayout();
		say();
		enable();
		look(files.stream().filter(it -> !found.containsKey(it)).toList());
	}

	private void list(List<AttachedFile> files) {
		table.show(files);
		if (table.selected().isEmpty()) {
			table.selectFirst(it -> true);
		}
	}

	private List<AttachedFile> files() {
		return source.map(AttachedFile::of).orElse(List.of());
	}

	private Optional<AttachedFile> chosen() {
		return table.selected();
	}

	private void enable() {
		attach.setEnabled(source.isPresent() && page.editor().allowed());
		copy.setEnabled(chosen().isPresent());
		remove.setEnabled(chosen().isPresent() && page.editor().allowed());
	}

	/** Says what was found, else nothing. */
	private void say() {
		var bad = files().stream().flatMap(it -> trouble(it).stream()).toList();
		says.setForeground(bad.isEmpty() ? page.look().color(Tone.HINT) : page.look().word(StateRole.PAST));
		tell(source.isPresent() && files().isEmpty() ? text("attachments.none") : String.join("\n", bad));
	}

	/** What is wrong with a file that was looked at, as a sentence. */
	private Optional<String> trouble(AttachedFile file) {
		return Optional.ofNullable(found.get(file)).flatMap(Outcome::refusal).flatMap(why -> page.session().texts().find("attachments." + why.code(), file.name()));
	}

	private void say(String sentence) {
		says.setForeground(page.look().color(Tone.TEXT2));
		tell(sentence);
	}

	private void tell(String sentence) {
		says.setText(sentence.replace("&", "&&"));
		says.requestLayout();
	}

	/** Reads files to their ends. Nobody waits for it: it gives way to another source, and to whatever else the register is asked. */
	private void look(List<AttachedFile> unseen) {
		looking.ifPresent(RegisterJob::cancel);
		looking = Optional.empty();
		if (unseen.isEmpty()) {
			return;
		}
		var job = new RegisterJob<Looked>(text("job.lookAtFiles"), page.session(), (store, monitor) -> {
			var seen = new HashMap<AttachedFile, Outcome<AttachedFile>>();
			unseen.forEach(it -> seen.put(it, new SourceFiles(store).examine(it, monitor::isCanceled)));
			return Outcome.done(new Looked(seen));
		}, outcome -> outcome.result().ifPresent(this::seen));
		job.setRule(null); // jobs: beside all others; it only reads
		job.setSystem(true);
		looking = Optional.of(job);
		job.schedule();
	}

	private void seen(Looked looked) {
		if (table.control().isDisposed()) {
			return;
		}
		found.putAll(looked.found());
		list(files());
		if (looked.found().values().stream().anyMatch(it -> it.refusal().isPresent())) {
			say();
		}
	}

	/** Asks for a file and attaches it. */
	void attach() {
		if (attach.isEnabled()) {
			source.ifPresent(it -> new AttachDialog(page.getSite().getShell(), page.session(), it.getId(), taken -> name(it, taken)).open());
		}
	}

	private void name(Source owner, AttachDialog.Taken taken) {
		var open = page.editor().open();
		found.keySet().removeIf(it -> it.sha256().equals(taken.kept().sha256())); // kept anew
		var naming = SourceFiles.naming(owner, open.newRecord(Attachment.class, owner), taken.file(), taken.kept());
		naming.ifPresent(open::run);
		show(source);
		SourceFiles.named(owner, taken.kept()).ifPresent(it -> {
			table.selectFirst(it::equals);
			say(text(naming.isPresent() ? "attachments.attached" : "attachments.there", it.name(), words.size(it.size()), it.sha256()));
		});
	}

	private void copy(AttachedFile file) {
		new CopyDialog(page.getSite().getShell(), page.session(), file, this::say).open();
	}

	private void remove(AttachedFile file) {
		source.stream().flatMap(it -> it.getAttachments().stream()).filter(it -> Objects.equals(it.getId(), file.id())).findFirst()
				.ifPresent(it -> page.editor().open().run(new RemoveRecord(it)));
	}
}
