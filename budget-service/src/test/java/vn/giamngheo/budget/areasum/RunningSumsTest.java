package vn.giamngheo.budget.areasum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.giamngheo.budget.areasum.RandomYear.any;
import static vn.giamngheo.testing.Eventually.eventually;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.giamngheo.budget.ledger.BothBalances;

/** Whatever is posted, folded, made anew or broken off: sums with what waits for them say what cells say. */
@QuarkusTest
class RunningSumsTest {

    private static final int STEPS = 250;
    private static final int WRITERS = 4;
    private static final int POSTINGS_OF_EACH = 60;

    @Inject
    BothBalances both;

    @Inject
    Summing summing;

    @Inject
    ChangeFolding changes;

    @Inject
    YearSums years;

    @Inject
    AgroalDataSource db;

    private final RandomYear year = new RandomYear();

    @Test
    void sums_agree_with_cells_at_every_step() throws Exception {
        var random = new Random(20_240_101);
        int told = 0;
        for (int step = 0; step < STEPS; step++) {
            year.post(random);
            switch (random.nextInt(12)) {
                case 0 -> changes.fold();
                case 1 -> summing.catchUp();
                case 2 -> run("update summed_year set revision = 0 where budget_year = " + (2023 + random.nextInt(2)));
                default -> {}
            }
            told += agree(random) ? 1 : 0;
        }
        assertTrue(told > STEPS / 4 && told < STEPS, "Sums must be there and not there: " + told);
        assertTrue(
                year.statuses().get(201) > STEPS / 4 && year.statuses().get(409) > 0,
                () -> "Postings must meet both outcomes: " + year.statuses());
        assertTrue(
                year.statuses().getOrDefault(500, 0) == 0, () -> year.statuses().toString());
    }

    @Test
    void sums_agree_with_cells_while_many_write_and_two_fold() throws Exception {
        var writing = new AtomicInteger(WRITERS);
        var told = new AtomicInteger();
        List<Callable<Void>> all = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            var random = new Random(i);
            all.add(() -> {
                try {
                    for (int n = 0; n < POSTINGS_OF_EACH; n++) {
                        year.post(random);
                    }
                } finally {
                    writing.decrementAndGet();
                }
                return null;
            });
        }
        for (int i = 0; i < 2; i++) {
            all.add(() -> {
                while (writing.get() > 0) {
                    summing.catchUp();
                }
                return null;
            });
            var random = new Random(100 + i);
            all.add(() -> {
                while (writing.get() > 0) {
                    told.addAndGet(agree(random) ? 1 : 0);
                }
                return null;
            });
        }
        inParallel(all);
        summing.catchUp();
        for (var area : RandomYear.AREAS.subList(0, 3)) {
            assertTrue(both.agree(area, 2023, "line,source,nature") && both.agree(area, 2024, "line,originYear"), area);
        }
        assertTrue(told.get() > 0, "Readers must have met sums");
    }

    @Test
    void a_fold_that_breaks_off_has_done_nothing() throws Exception {
        eventually(() -> {
            summing.catchUp();
            assertTrue(both.agree("20", 2023, "line") && both.agree("20", 2024, "line"));
        });
        Undone.in(db, connection -> {
            postAFew(new Random(5));
            assertTrue(ChangeFolding.fold(connection) >= 3);
            assertTrue(both.agreeSoFar("20", 2023, "line") && both.agreeSoFar("20", 2024, "line"));
        });
        assertTrue(both.agree("20", 2023, "line") && both.agree("20", 2024, "line"));
    }

    @Test
    void while_one_folds_another_does_not() throws Exception {
        Undone.in(db, connection -> {
            postAFew(new Random(6));
            inParallel(List.of(() -> {
                assertEquals(0, changes.fold());
                assertFalse(years.makeNext());
                return null;
            }));
        });
    }

    private void postAFew(Random random) {
        int before = accepted();
        for (int n = 0; n < 40 || accepted() < before + 3; n++) {
            year.post(random);
        }
    }

    private int accepted() {
        return year.statuses().getOrDefault(201, 0);
    }

    private boolean agree(Random random) {
        return both.agree(any(random, RandomYear.AREAS), 2023 + random.nextInt(2), any(random, RandomYear.GROUPINGS));
    }

    private static void inParallel(List<Callable<Void>> all) throws Exception {
        var threads = Executors.newFixedThreadPool(all.size());
        try {
            for (var one : threads.invokeAll(all)) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = db.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
