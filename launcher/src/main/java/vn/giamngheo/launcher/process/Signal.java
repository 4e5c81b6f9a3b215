package vn.giamngheo.launcher.process;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends processes: asks first, insists later. */
public final class Signal {

    private Signal() {}

    /**
     * Returns when the process has ended.
     *
     * @param signal POSIX name of the polite request
     * @param patience after which it is killed
     */
    public static void end(ProcessHandle process, String signal, Duration patience)
            throws IOException, InterruptedException {
        send(process, signal);
        if (!endsWithin(process, patience)) {
            process.destroyForcibly();
            endsWithin(process, Duration.ofSeconds(10));
        }
    }

    /** Java itself knows TERM and KILL only. */
    private static void send(ProcessHandle process, String signal) throws IOException, InterruptedException {
        new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process.pid() + " 2>/dev/null")
                .start()
                .waitFor();
    }

    private static boolean endsWithin(ProcessHandle process, Duration patience) throws InterruptedException {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
