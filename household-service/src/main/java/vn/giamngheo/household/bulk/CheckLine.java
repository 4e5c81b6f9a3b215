package vn.giamngheo.household.bulk;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Has the rows of files checked on all processors, and hands them on in the order of the file, a few batches at a time. */
@ApplicationScoped
class CheckLine {

    private static final int BATCH_ROWS = 250;

    private final RowCheck check;
    private final int width = Math.max(2, Runtime.getRuntime().availableProcessors());
    private final ExecutorService workers = Executors.newFixedThreadPool(width, CheckLine::thread);

    CheckLine(RowCheck check) {
        this.check = check;
    }

    /** Takes what was checked. */
    @FunctionalInterface
    interface Taker {
        void take(List<Checked> batch) throws IOException;
    }

    void run(Rows rows, Sender sender, Taker taker) throws IOException {
        var under = new ArrayDeque<Future<List<Checked>>>();
        try {
            for (var batch = read(rows); !batch.isEmpty(); batch = read(rows)) {
                var told = batch;
                under.add(workers.submit(() -> check(told, sender)));
                if (under.size() > 2 * width) {
                    taker.take(done(under.remove()));
                }
            }
            while (!under.isEmpty()) {
                taker.take(done(under.remove()));
            }
        } finally {
            under.forEach(batch -> batch.cancel(false));
        }
    }

    @PreDestroy
    void stop() {
        workers.shutdownNow();
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "household-check");
        thread.setDaemon(true);
        return thread;
    }

    private static List<Told> read(Rows rows) throws IOException {
        var batch = new ArrayList<Told>(BATCH_ROWS);
        while (batch.size() < BATCH_ROWS) {
            var told = rows.next();
            if (told == null) {
                return batch;
            }
            batch.add(told);
        }
        return batch;
    }

    private List<Checked> check(List<Told> batch, Sender sender) {
        return batch.stream().map(told -> check(told, sender)).toList();
    }

    private Checked check(Told told, Sender sender) {
        try {
            return new Checked(told, check.accept(told, sender), null);
        } catch (RuntimeException | IOException e) {
            return new Checked(told, null, e);
        }
    }

    private static List<Checked> done(Future<List<Checked>> batch) {
        try {
            return batch.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
