package vn.giamngheo.household.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SqlTest {

    private static final List<String> OF_THE_SERVER = List.of("4MB", "on");

    @Inject
    Sql sql;

    @Test
    void many_rows_are_expected_until_the_transaction_ends() {
        QuarkusTransaction.requiringNew().run(() -> {
            assertEquals(OF_THE_SERVER, settings());
            sql.expectMany();
            assertEquals(List.of("64MB", "off"), settings());
        });
        QuarkusTransaction.requiringNew().run(() -> assertEquals(OF_THE_SERVER, settings()));
    }

    private List<String> settings() {
        return Stream.of("work_mem", "enable_nestloop")
                .map(name -> sql.query("select current_setting(?)", row -> row.getString(1), name)
                        .get(0))
                .toList();
    }
}
