package vn.giamngheo.plan;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.giamngheo.testing.AccessMatrix;

@QuarkusTest
class AccessTest {

    @Test
    void every_operation_lets_in_the_roles_of_the_committed_table_and_nobody_else() {
        AccessMatrix.assertCommitted(PlanResources.fixture());
    }
}
