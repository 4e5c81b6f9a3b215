package vn.giamngheo.household.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.testing.Database;

/** What the database does for a search by name, in a database that was empty. */
class NameWordsTest {

    private static final int HOUSEHOLDS = 500;

    private static final String GROW = """
            insert into household (id, code, unit, unit_valid_from, area, registered_on, registered_at, registered_by,
                                   changed_at, version)
            select uuidv7(), 'W-' || n, '20050', date '2004-01-01', 'RURAL', date '2021-12-31', now(), 'test', now(), 0
            from generate_series(1, %1$d) n;
            insert into household_residence (household_id, valid_from, unit, unit_valid_from, code, area, entered_by)
            select id, registered_on, unit, unit_valid_from, code, area, 'REGISTERED' from household;
            do $$
            declare
                home record;
            begin
                for home in select id, code, place from household cross join generate_series(1, 4) place order by place loop
                    insert into household_member (id, household_id, position, name, sex, birth_year, ethnicity, relation,
                                                  valid_from, entered_by)
                    values (uuidv7(), home.id, home.place, 'Kăn Thứ ' || home.code || ' ' || home.place, 'FEMALE', 1980, 'Tà Ôi',
                            case home.place when 1 then 'HEAD' else 'CHILD' end, date '2021-12-31', 'REGISTERED');
                end loop;
            end $$""".formatted(HOUSEHOLDS);

    private static Database database;
    private static Connection connection;

    @BeforeAll
    static void start() throws SQLException {
        database = Database.start();
        Flyway.configure()
                .dataSource(database.url(), "postgres", "postgres")
                .locations("db/platform", "db/migration")
                .load()
                .migrate();
        connection = DriverManager.getConnection(database.url(), "postgres", "postgres");
        connection.setAutoCommit(false);
    }

    @AfterAll
    static void stop() throws SQLException {
        connection.close();
        database.close();
    }

    private static String one(String sql, String... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hồ Thị Nghiên",
                "ĐẶNG Văn Đượm",
                "Y Blô'k",
                "Kăn-Thứ  (Ba)",
                "",
                " -- ",
                "Lý Lý Ly",
                "Ø Łukasz Ægir Иван",
                "O’Neil–Smith 7",
                "ăâêôơưđ ĂÂÊÔƠƯĐ",
                "Pơloong\tXuyến"
            })
    void words_are_the_same_in_the_service_and_in_the_database(String name) throws SQLException {
        for (var form : Normalizer.Form.values()) {
            var names = List.of("Kăn Thị Hoa", Normalizer.normalize(name, form));

            assertEquals(
                    one(
                            "select cast(name_words(?, 1) || ' ' || name_words(?, 252) as tsvector)",
                            names.get(0),
                            names.get(1)),
                    one("select cast(? as tsvector)", PlainName.vector(names)));
            assertEquals(one("select plain_words(?)", names.get(1)), String.join(" ", PlainName.words(names.get(1))));
        }
    }

    @Test
    void members_who_come_one_by_one_into_an_empty_register_are_found_by_the_indexes() throws SQLException {
        try {
            run(GROW);

            assertEquals("0", one("""
                    select count(*) from household_residence r where r.words is distinct from (
                        select cast(string_agg(name_words(m.name, m.position), ' ') as tsvector) from household_member m
                        where m.household_id = r.household_id)"""));
            assertEquals("0", one("""
                    select count(*) from household_residence cross join unnest(tsvector_to_array(words)) as w(word)
                    where word not like '+%' and not exists (select from name_word n where n.word = w.word)"""));
            var read = Long.parseLong(one("""
                    select sum(seq_tup_read + idx_tup_fetch) from pg_stat_xact_user_tables
                    where relname in ('household_residence', 'household_member', 'name_word', 'household_feed')"""));
            assertTrue(read < 200L * HOUSEHOLDS, "rows read: " + read);
        } finally {
            connection.rollback();
        }
    }

    @Test
    void another_name_is_news_of_the_household_but_its_words_are_none_of_where_it_was() throws SQLException {
        try {
            run("""
                    insert into household (id, code, unit, unit_valid_from, area, registered_on, registered_at, registered_by,
                                           changed_at, version)
                    values ('0190be4c-0000-7000-8000-000000000001', 'W', '20050', '2004-01-01', 'RURAL', '2021-12-31', now(), 'test', now(), 0);
                    insert into household_residence (household_id, valid_from, valid_to, unit, unit_valid_from, code, area, entered_by, left_by)
                    values ('0190be4c-0000-7000-8000-000000000001', '2021-12-31', '2022-12-31', '20050', '2004-01-01', 'W', 'RURAL', 'REGISTERED', 'MOVED_OUT'),
                           ('0190be4c-0000-7000-8000-000000000001', '2022-12-31', null, '20047', '2004-01-01', 'W', 'RURAL', 'MOVED_IN', null);
                    insert into household_member (id, household_id, position, name, sex, birth_year, ethnicity, relation,
                                                  valid_from, entered_by)
                    values (uuidv7(), '0190be4c-0000-7000-8000-000000000001', 1, 'Kăn Thứ', 'FEMALE', 1980, 'Tà Ôi', 'HEAD',
                            '2021-12-31', 'REGISTERED');
                    update household_feed set changed_in = 1;
                    update household_member set name = 'Kăn Thứ Hai'""");

            assertEquals(
                    "2",
                    one(
                            "select count(*) from household_residence where words @@ 'thu <0> hai' and words @@ '+hai+kan'"));
            assertEquals("20047", one("select string_agg(unit, ' ') from household_feed where changed_in > 1"));

            run(
                    "update household_feed set changed_in = 1; update household_residence set village = 'Thôn Hai' where unit = '20050'");
            assertEquals("20050", one("select string_agg(unit, ' ') from household_feed where changed_in > 1"));
        } finally {
            connection.rollback();
        }
    }
}
