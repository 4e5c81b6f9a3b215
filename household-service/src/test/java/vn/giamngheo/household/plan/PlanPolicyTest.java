package vn.giamngheo.household.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanPolicyTest {

    @ParameterizedTest
    @CsvSource({"DRAFT, START ABANDON", "ACTIVE, FINISH ABANDON", "FINISHED, ''", "ABANDONED, ''"})
    void a_plan_goes_its_way(PlanState state, String allowed) {
        List<PlanStep> steps = Stream.of(allowed.split(" "))
                .filter(s -> !s.isEmpty())
                .map(PlanStep::valueOf)
                .toList();

        assertEquals(steps, PlanPolicy.allowed(state));
        assertEquals(!steps.isEmpty(), PlanPolicy.isOpen(state));
    }
}
