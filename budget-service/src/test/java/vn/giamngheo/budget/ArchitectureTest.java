package vn.giamngheo.budget;

import org.junit.jupiter.api.Test;
import vn.giamngheo.testing.HouseRules;

class ArchitectureTest {

    private static final HouseRules HOUSE = HouseRules.of("vn.giamngheo.budget");

    @Test
    void a_feature_uses_only_the_floors_below_its_own() {
        HOUSE.floorsFromTheGround(
                "programme",
                "areasum",
                "ledger",
                "reversal",
                "counterpart",
                "allocation",
                "simulation",
                "adjustment",
                "commitment",
                "disbursement",
                "carryover",
                "closing",
                "proposal",
                "work",
                "forecast",
                "mobilised",
                "credit",
                "overlap",
                "exchange",
                "treasury",
                "auditor");
    }

    @Test
    void only_the_outbox_touches_producers() {
        HOUSE.onlyTheOutboxTouchesProducers();
    }

    @Test
    void what_is_idempotent_is_transactional() {
        HOUSE.idempotentIsTransactional();
    }

    @Test
    void nothing_is_public_without_a_user_outside_its_package() {
        HOUSE.nothingIsPublicWithoutAUser();
    }
}
