package vn.giamngheo.plan;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.giamngheo.testing.ApiDescription;

@QuarkusTest
class ApiDescriptionTest {

    @Test
    void the_running_service_is_described_by_the_committed_file() {
        ApiDescription.assertCommitted();
    }
}
