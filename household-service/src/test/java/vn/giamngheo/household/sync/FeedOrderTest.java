package vn.giamngheo.household.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.giamngheo.testing.Eventually.eventually;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.place.Scope;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.household.sql.Sql;

/** The order of the feed, on transactions that the test holds in its own hands. */
@QuarkusTest
class FeedOrderTest {

    private static final UnitKey BINH_LU = new UnitKey("03390", LocalDate.of(2025, 7, 1));
    private static final UnitKey SIN_SUOI_HO = new UnitKey("03394", LocalDate.of(2025, 7, 1));
    private static final int WRITERS = 6;
    private static final int TRANSACTIONS = 60;

    @Inject
    DataSource db;

    @Inject
    Sql sql;

    @Inject
    Feed feed;

    private static FeedArea area(UnitKey unit) {
        return FeedArea.of(new Scope(false, List.of(unit)));
    }

    private List<UUID> register(UnitKey unit, int households) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var ids = sql.query("""
                    insert into household (id, code, unit, unit_valid_from, area, registered_on, registered_at, registered_by,
                                           changed_at, version)
                    select uuidv7(), uuidv7()::text, ?, ?, 'RURAL', date '2026-01-05', now(), 'order', now(), 0
                    from generate_series(1, ?) returning id""", row -> row.getObject("id", UUID.class), unit.code(), unit.validFrom(), households);
            sql.update("""
                    insert into household_residence (household_id, valid_from, unit, unit_valid_from, code, area, entered_by)
                    select id, registered_on, unit, unit_valid_from, code, area, 'REGISTERED' from household where id = any (?)""", (Object) ids.toArray(UUID[]::new));
            sql.update("""
                    insert into household_member (id, household_id, position, name, sex, birth_year, ethnicity, relation, valid_from,
                                                  entered_by)
                    select uuidv7(), id, 1, 'Người Thử', 'FEMALE', 1980, 'Thái', 'HEAD', date '2026-01-05', 'REGISTERED'
                    from unnest(?) id""", (Object) ids.toArray(UUID[]::new));
            return ids;
        });
    }

    private static void touch(Connection connection, UUID household) throws SQLException {
        try (var statement = connection.prepareStatement("update household set version = version + 1 where id = ?")) {
            statement.setObject(1, household);
            statement.executeUpdate();
        }
    }

    /** Of one household, in the order told. */
    private List<UUID> told(FeedCursor cursor, FeedArea area) {
        return feed.rows(cursor, area, 1000).stream().map(FeedRow::household).toList();
    }

    @Test
    void what_commits_late_is_told_before_what_began_after_it() throws SQLException {
        var ids = register(BINH_LU, 2);
        var area = area(BINH_LU);
        eventually(() ->
                assertEquals(2, feed.rows(feed.cursor(null, area), area, 10).size()));
        var rows = feed.rows(feed.cursor(null, area), area, 10);
        var cursor = feed.cursor(null, area).at(rows.get(1));

        try (var late = db.getConnection();
                var early = db.getConnection()) {
            late.setAutoCommit(false);
            early.setAutoCommit(false);
            touch(late, ids.get(0));
            touch(early, ids.get(1));
            early.commit();
            assertEquals(List.of(), told(cursor, area));
            late.commit();
        }
        eventually(() -> assertEquals(ids, told(cursor, area)));
    }

    @Test
    void many_writers_and_one_reader_end_with_the_same_households() throws Exception {
        var ids = register(SIN_SUOI_HO, 40);
        var area = area(SIN_SUOI_HO);
        var pool = Executors.newFixedThreadPool(WRITERS);
        var copy = new HashMap<UUID, Long>();
        try {
            var writers = new ArrayList<java.util.concurrent.Future<Void>>();
            for (int i = 0; i < WRITERS; i++) {
                writers.add(pool.submit(writer(ids, new Random(i))));
            }
            var cursor = feed.cursor(null, area);
            while (!writers.stream().allMatch(java.util.concurrent.Future::isDone)) {
                cursor = follow(cursor, area, copy);
            }
            for (var writer : writers) {
                writer.get();
            }
            var from = new FeedCursor[] {cursor};
            eventually(() -> {
                from[0] = follow(from[0], area, copy);
                copy.keySet().retainAll(ids);
                assertEquals(versions(ids), copy);
            });
        } finally {
            pool.shutdownNow();
        }
    }

    /** Each transaction changes a few of them, in the order of their ids; every fifth is given up. */
    private Callable<Void> writer(List<UUID> ids, Random random) {
        return () -> {
            for (int n = 0; n < TRANSACTIONS; n++) {
                try (var connection = db.getConnection()) {
                    connection.setAutoCommit(false);
                    int from = random.nextInt(ids.size());
                    for (int i = from; i < Math.min(from + 1 + random.nextInt(5), ids.size()); i++) {
                        touch(connection, ids.get(i));
                    }
                    if (n % 5 == 4) {
                        connection.rollback();
                    } else {
                        connection.commit();
                    }
                }
            }
            return null;
        };
    }

    /** Every row told lies behind all that were told before. */
    private FeedCursor follow(FeedCursor cursor, FeedArea area, Map<UUID, Long> copy) {
        var rows = feed.rows(cursor, area, 7);
        var last = cursor;
        for (var row : rows) {
            assertTrue(
                    row.changedIn() > last.changedIn()
                            || row.changedIn() == last.changedIn()
                                    && row.household()
                                                    .toString()
                                                    .compareTo(last.household().toString())
                                            > 0,
                    "told twice, or out of order");
            last = cursor.at(row);
        }
        for (var item : feed.items(rows, area)) {
            assertFalse(item.removed());
            copy.put(item.id(), item.version());
        }
        return last;
    }

    private Map<UUID, Long> versions(List<UUID> ids) {
        var versions = new HashMap<UUID, Long>();
        sql.query(
                "select id, version from household where id = any (?)",
                row -> versions.put(row.getObject("id", UUID.class), row.getLong("version")),
                (Object) ids.toArray(UUID[]::new));
        return versions;
    }

    @Test
    void a_copy_of_the_database_begins_anew() {
        var area = area(BINH_LU);
        var before = feed.cursor(null, area);
        var ahead = new FeedRow(before.changedIn() + 1, UUID.randomUUID(), BINH_LU);

        QuarkusTransaction.begin();
        try {
            sql.update(
                    "insert into household_feed values (?, ?, ?, ?)",
                    ahead.household(),
                    BINH_LU.code(),
                    BINH_LU.validFrom(),
                    Long.MAX_VALUE);
            new FeedOrigin(sql).begin(null);
            assertEquals(before.generation() + 1, feed.cursor(null, area).generation());
            assertEquals(
                    List.of(),
                    sql.query(
                            "select 1 from household_feed where changed_in = ?", row -> row.getInt(1), Long.MAX_VALUE));
            org.junit.jupiter.api.Assertions.assertThrows(FeedBegunAnew.class, () -> feed.cursor(before.text(), area));
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void a_large_feed_is_read_by_its_indexes() {
        QuarkusTransaction.begin();
        try {
            sql.update("""
                    insert into household_feed select uuidv7(), 'P' || n % 300, date '2025-07-01', n / 1000
                    from generate_series(1, 100000) n""");
            sql.update("analyze household_feed");
            var cursor = new FeedCursor(1, "", 50, new UUID(0, 0), new UnitKey("P7", LocalDate.of(2025, 7, 1)));
            var communes = List.of(cursor.unit(), new UnitKey("P8", LocalDate.of(2025, 7, 1)));
            var ofCommunes = plan(cursor, new Scope(false, communes));
            assertTrue(ofCommunes.contains("household_feed_unit") && !ofCommunes.contains("Seq Scan"), ofCommunes);
            var ofAll = plan(cursor, new Scope(true, List.of()));
            assertTrue(ofAll.contains("household_feed_order") && !ofAll.contains("Seq Scan"), ofAll);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private String plan(FeedCursor cursor, Scope scope) {
        var statement = FeedSql.after(cursor, scope, 500);
        return String.join("\n", sql.query("explain " + statement.sql(), row -> row.getString(1), statement.values()));
    }
}
