package org.vigie.ui.register;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.vigie.ui.RegisterSession;

/** Locks an encrypted register when nobody has touched the keyboard or the mouse for a while. */
public final class IdleWatch {

	/** Where preferences lie. */
	static final String NODE = "org.vigie.ui";
	/** The preference: after so many minutes; 0 is never. */
	static final String MINUTES = "register.lockAfterMinutes";
	static final int DEFAULT_MINUTES = 10;
	private static final int TICK = 5_000;

	private final RegisterSession session;
	private final Display display;
	private final InstantSource clock;
	private final Listener touched = event -> touched();
	private Instant last;

	/** @param clock the wall clock, since a computer that slept was idle */
	public IdleWatch(RegisterSession session, Display display, InstantSource clock) {
		this.session = Objects.requireNonNull(session);
		this.display = Objects.requireNonNull(display);
		this.clock = Objects.requireNonNull(clock);
		this.last = clock.instant();
	}

	/** Watches until the display is gone. UI thread. */
	public void start() {
		for (var each : new int[] { SWT.KeyDown, SWT.MouseDown, SWT.MouseMove, SWT.MouseWheel }) {
			display.addFilter(each, touched);
		}
		display.timerExec(TICK, this::tick);
	}

	private void touched() {
		last = clock.instant();
	}

	/** Locks if nobody was there for too long. UI thread. */
	public void look() {
		if (isOver(last, clock.instant(), minutes())) {
			LockScreen.lock(session);
		}
	}

	private void tick() {
		look();
		display.timerExec(TICK, this::tick);
	}

	private static int minutes() {
		return InstanceScope.INSTANCE.getNode(NODE).getInt(MINUTES, DEFAULT_MINUTES);
	}

	/** Whether so many minutes went by; a clock that was set back counts as long ago. */
	public static boolean isOver(Instant last, Instant now, int minutes) {
		return minutes > 0 && (now.isBefore(last) || Duration.between(last, now).compareTo(Duration.ofMinutes(minutes)) >= 0);
	}
}
