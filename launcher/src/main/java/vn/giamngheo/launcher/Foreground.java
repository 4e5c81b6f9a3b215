package vn.giamngheo.launcher;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/** Runs a suite until Ctrl-C, {@code ./suite down} or the death of a part. */
final class Foreground {

    private final Settings settings;
    private final Terminal terminal;
    private final FirstData firstData;
    private final CountDownLatch over = new CountDownLatch(1);

    Foreground(Settings settings, Terminal terminal, FirstData firstData) {
        this.settings = settings;
        this.terminal = terminal;
        this.firstData = firstData;
    }

    /** @param whenReady prints what the user wants to know now */
    int run(Runnable whenReady) throws IOException {
        interruptOnSignal(Thread.currentThread());
        try (Suite suite = Suite.start(settings, new SpokenProgress(terminal))) {
            firstData.load(suite);
            suite.announceReady();
            whenReady.run();
            throw suite.awaitDeath().died();
        } catch (InterruptedException signal) {
            return 0;
        } finally {
            over.countDown();
        }
    }

    /** A signal ends the virtual machine after its hooks; this one lets the main thread end the parts in order first. */
    private void interruptOnSignal(Thread main) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (over.getCount() > 0) {
                main.interrupt();
                try {
                    over.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }));
    }
}
