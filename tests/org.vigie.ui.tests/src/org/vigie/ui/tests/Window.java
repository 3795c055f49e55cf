package org.vigie.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.vigie.app.VigieAdvisor;
import org.vigie.app.WorkbenchApplication;
import org.vigie.ui.RegisterSession;

/**
 * The real window on a sample register of its own, on 22 November 2026, started once for all test classes on a thread of its own and
 * closed after the last one.
 */
public final class Window implements BeforeAllCallback, AutoCloseable {

	/** The name that stands in revisions. */
	public static final String USER = "Awa";

	private static final int PATIENCE = 120;
	private static Window running;

	private final CompletableFuture<Display> started = new CompletableFuture<>();
	private final CompletableFuture<RegisterSession> session = new CompletableFuture<>();
	private final CompletableFuture<Integer> ended = new CompletableFuture<>();

	@Override
	public void beforeAll(ExtensionContext context) throws Exception {
		synchronized (Window.class) {
			if (running == null) {
				running = this;
				start();
				context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).put(Window.class, this);
				until("the register is open", () -> session().store().isPresent());
			}
		}
	}

	private void start() throws Exception {
		System.setProperty("vigie.home", Files.createTempDirectory("vigie-window").toString());
		System.setProperty("vigie.user", USER);
		System.setProperty("vigie.today", "2026-11-22");
		var thread = new Thread(this::run, "workbench");
		thread.setDaemon(true);
		thread.start();
		started.get(PATIENCE, TimeUnit.SECONDS);
	}

	private void run() {
		try {
			var display = PlatformUI.createDisplay();
			try {
				var sitting = WorkbenchApplication.session(display);
				session.complete(sitting);
				ended.complete(PlatformUI.createAndRunWorkbench(display, new VigieAdvisor(sitting) {
					@Override
					public void postStartup() {
						super.postStartup();
						started.complete(display);
					}
				}));
				sitting.close();
			} finally {
				display.dispose();
			}
		} catch (Throwable e) { // told to whoever waits
			started.completeExceptionally(e);
			ended.completeExceptionally(e);
		}
	}

	@Override
	public void close() throws Exception {
		started.get().syncExec(() -> {
			page().closeAllEditors(false);
			PlatformUI.getWorkbench().close();
		});
		ended.get(PATIENCE, TimeUnit.SECONDS);
	}

	public static RegisterSession session() {
		return running.session.join();
	}

	/** Runs in the UI thread and gives back the result. */
	public static <T> T inUi(Callable<T> action) throws Exception {
		var result = new CompletableFuture<T>();
		running.started.get().syncExec(() -> {
			try {
				result.complete(action.call());
			} catch (Throwable e) { // told to whoever waits
				result.completeExceptionally(e);
			}
		});
		return result.get(PATIENCE, TimeUnit.SECONDS);
	}

	/** Waits until something is so, asking in the UI thread. */
	public static void until(String what, Callable<Boolean> holds) throws Exception {
		var met = new CompletableFuture<Boolean>();
		var display = running.started.get();
		display.asyncExec(new Runnable() {
			@Override
			public void run() {
				try {
					if (holds.call().booleanValue()) {
						met.complete(Boolean.TRUE);
					} else if (!met.isDone()) {
						display.timerExec(50, this);
					}
				} catch (Exception e) { // told to whoever waits
					met.completeExceptionally(e);
				}
			}
		});
		try {
			met.get(PATIENCE, TimeUnit.SECONDS);
		} catch (TimeoutException e) {
			met.cancel(false);
			throw new AssertionError("waited in vain until " + what, e);
		}
	}

	/** The page of the one window; UI thread. */
	public static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	/** Runs a command as its key would; UI thread. */
	public static Object command(String id) throws Exception {
		return page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand(id, null);
	}

	/** Keeps a picture of the window, for people to look at. */
	public static void picture(String name) throws Exception {
		inUi(() -> {
			var shell = page().getWorkbenchWindow().getShell();
			shell.update();
			while (shell.getDisplay().readAndDispatch()) {
				// let everything be painted
			}
			var bounds = shell.getBounds();
			var image = new Image(shell.getDisplay(), bounds.width, bounds.height);
			var gc = new GC(shell.getDisplay());
			gc.copyArea(image, bounds.x, bounds.y);
			gc.dispose();
			var data = image.getImageData();
			image.dispose();
			save(data, name);
			return name;
		});
	}

	private static void save(ImageData data, String name) throws IOException {
		var folder = Path.of(System.getProperty("vigie.screenshots", "target/screenshots"));
		Files.createDirectories(folder);
		var loader = new ImageLoader();
		loader.data = new ImageData[] { data };
		loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
	}
}
