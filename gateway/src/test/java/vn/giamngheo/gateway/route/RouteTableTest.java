package vn.giamngheo.gateway.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giamngheo.gateway.standin.GatewayTest;

@GatewayTest
class RouteTableTest {

    @Inject
    RouteTable table;

    @Test
    void a_path_of_a_service_is_public_only_where_a_route_leads_to_that_service() {
        assertEquals(Optional.of("/api/v1/plans/{id}"), table.publicPath("plan", "/api/v1/plans/{id}"));
        assertEquals(Optional.empty(), table.publicPath("budget", "/api/v1/plans/{id}"));
        assertEquals(Optional.empty(), table.publicPath("plan", "/problems/{slug}"));
        assertEquals(Optional.empty(), table.publicPath("plan", "/q/openapi"));
        assertEquals(
                Optional.of("/api/v1/operations/plan/parked-events"),
                table.publicPath("plan", "/api/v1/operations/parked-events"));
    }

    @Test
    void a_reference_into_a_service_is_rewritten_and_any_other_is_not() {
        var plan = table.find("/api/v1/plans").orElseThrow();
        assertEquals("/api/v1/plans/1?a=b", plan.seenFromOutside(plan.base() + "/api/v1/plans/1?a=b"));
        assertEquals("/api/v1/plans/1", plan.seenFromOutside("/api/v1/plans/1"));
        assertEquals("https://gov.vn/x", plan.seenFromOutside("https://gov.vn/x"));
        assertTrue(plan.seenFromOutside(plan.base() + "0/x").startsWith("http"));
    }
}
