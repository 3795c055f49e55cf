package org.vigie.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Disks that are full or may not be written to: small ones, mounted for one program only. Where none can be mounted these tests fail. */
final class DiskTest {

	private static final int KILOBYTES = 8 * 1024;

	@TempDir
	Path disk;

	private List<String> run(String what) throws Exception {
		try (var child = ChildProcess.startOnDisk(disk, KILOBYTES, DiskProgram.class, disk.toString(), what)) {
			return child.allLines().stream().filter(it -> !it.equals("saved")).toList();
		}
	}

	@Test
	void aFullDiskRefusesTheSaveAndLosesNothing() throws Exception {
		assertEquals(List.of("save on a full disk: store.full", "read on a full disk: done", "after the refusal: all acknowledged saves and no other, sound",
				"save with space again: done", "with space again: all acknowledged saves and no other, sound", "the disk is full",
				"create on a full disk: store.full", "read a full disk: done", "opened again: all acknowledged saves and no other, sound",
				"left on the disk: [register]"), run("full"));
	}

	@Test
	void aReadOnlyDiskIsReadAndRefusesToBeWritten() throws Exception {
		assertEquals(List.of("save: done", "remounted: 0", "open to write: store.unwritable", "create: store.unwritable", "cases read: 1",
				"save to what was opened to read: store.read-only", "left on the disk: [register]"), run("read-only"));
	}
}
