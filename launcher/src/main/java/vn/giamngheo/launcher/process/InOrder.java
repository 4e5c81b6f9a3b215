package vn.giamngheo.launcher.process;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Does something to each name as soon as it is done to all that come before it; what is not ordered happens at once. */
public final class InOrder {

    /** What is done to one name. */
    @FunctionalInterface
    public interface Step {
        void to(String name) throws IOException, InterruptedException;
    }

    private final List<String> names;
    private final Function<String, Set<String>> before;

    /** @param before the names that come before a name; such as are not in the list are taken as done */
    public InOrder(List<String> names, Function<String, Set<String>> before) {
        this.names = names;
        this.before = before;
    }

    /** Returns when all is done, or throws the first exception after interrupting and awaiting the steps under way. */
    public void run(Step step) throws IOException, InterruptedException {
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            Map<String, CompletableFuture<Void>> done = new HashMap<>();
            names.forEach(name -> done.put(name, new CompletableFuture<>()));
            CompletableFuture<Void> failure = new CompletableFuture<>();
            for (String name : names) {
                waitFor(name, done).thenRunAsync(() -> run(step, name, done.get(name), failure), threads);
            }
            CompletableFuture.anyOf(failure, all(done.values().stream().toList()))
                    .get();
        } catch (ExecutionException e) {
            throw asThrown(e.getCause());
        } finally {
            threads.shutdownNow();
            threads.awaitTermination(1, TimeUnit.MINUTES);
        }
    }

    private CompletableFuture<Void> waitFor(String name, Map<String, CompletableFuture<Void>> done) {
        return all(before.apply(name).stream()
                .filter(done::containsKey)
                .map(done::get)
                .toList());
    }

    private static CompletableFuture<Void> all(List<CompletableFuture<Void>> futures) {
        return CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new));
    }

    private static IOException asThrown(Throwable cause) throws InterruptedException {
        if (cause instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (cause instanceof InterruptedException interrupted) {
            throw interrupted;
        }
        return cause instanceof IOException io ? io : new IOException(cause);
    }

    private static void run(Step step, String name, CompletableFuture<Void> done, CompletableFuture<Void> failure) {
        try {
            step.to(name);
            done.complete(null);
        } catch (Throwable e) {
            failure.completeExceptionally(e);
        }
    }
}
