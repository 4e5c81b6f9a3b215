package vn.giamngheo.household;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.giamngheo.testing.ApiDescription;

@QuarkusTest
class ApiDescriptionTest {

    @Test
    void the_committed_description_is_what_the_service_serves() {
        ApiDescription.assertCommitted();
    }
}
