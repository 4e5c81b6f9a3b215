package vn.giamngheo.platform.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RetentionTest {

    @Inject
    EntityManager db;

    @Inject
    Retention retention;

    @Test
    void an_answer_is_kept_for_thirty_days() {
        keep("29 days old", 29);
        keep("31 days old", 31);

        retention.forget();

        assertEquals(
                List.of("29 days old"),
                db.createNativeQuery("select key from idempotency_key where owner = 'retention'", String.class)
                        .getResultList());
    }

    private void keep(String key, int days) {
        QuarkusTransaction.requiringNew().run(() -> db.createNativeQuery("""
                                insert into idempotency_key (owner, key, request_hash, created_at)
                                values ('retention', ?1, '', now() - make_interval(days => ?2))""")
                .setParameter(1, key)
                .setParameter(2, days)
                .executeUpdate());
    }
}
