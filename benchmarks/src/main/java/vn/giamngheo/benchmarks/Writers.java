package vn.giamngheo.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Many at once, until all is done. */
final class Writers {

    /** Work for one writer; the number says which of all steps it is. */
    interface Step {
        void run(int number) throws Exception;
    }

    private Writers() {}

    /** Steps per second. */
    static double rate(int threads, int steps, Step step) throws Exception {
        var writers = Executors.newFixedThreadPool(threads);
        var next = new AtomicInteger();
        try {
            List<Callable<Void>> all = new ArrayList<>();
            IntStream.range(0, threads)
                    .forEach(writer -> all.add(() -> {
                        for (int number = next.getAndIncrement(); number < steps; number = next.getAndIncrement()) {
                            step.run(number);
                        }
                        return null;
                    }));
            long begin = System.nanoTime();
            for (var writer : writers.invokeAll(all)) {
                writer.get();
            }
            return steps / ((System.nanoTime() - begin) / 1e9);
        } finally {
            writers.shutdownNow();
        }
    }
}
