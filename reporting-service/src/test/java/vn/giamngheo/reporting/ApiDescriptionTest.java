package vn.giamngheo.reporting;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.giamngheo.testing.ApiDescription;

@QuarkusTest
class ApiDescriptionTest {

    @Test
    void the_committed_api_description_is_what_the_service_says_of_itself() {
        ApiDescription.assertCommitted();
    }
}
