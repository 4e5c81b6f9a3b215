package vn.giamngheo.budget.exchange;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.concurrent.Callable;

/** Does everything as if it were meant, and takes it back: what a dry run promises is what the real run does. */
public final class DryRun {

    private DryRun() {}

    /** Ends the transaction without a trace, and brings out what came of it. */
    private static final class TakenBack extends RuntimeException {

        private final transient Object result;

        TakenBack(Object result) {
            super(null, null, false, false);
            this.result = result;
        }
    }

    public static Object of(Callable<?> work) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                throw new TakenBack(work.call());
            });
        } catch (TakenBack done) {
            return done.result;
        }
    }
}
