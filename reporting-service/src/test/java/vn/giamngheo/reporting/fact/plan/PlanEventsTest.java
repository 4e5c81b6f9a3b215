package vn.giamngheo.reporting.fact.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.giamngheo.reporting.Example;

/** The consumer's side of the contract: the publisher's own example is read. */
class PlanEventsTest {

    private static final UUID PLAN = UUID.fromString("0192f0c1-7f10-7c3a-9d57-3a6f0c1d0343");

    @Test
    void a_plan_is_understood() {
        assertEquals(
                new PlanAdopted(
                        PLAN,
                        "481",
                        "Hỗ trợ huyện A Lưới thoát khỏi tình trạng nghèo, đặc biệt khó khăn vào cuối năm 2023",
                        "343/KH-UBND",
                        LocalDate.of(2023, 10, 13),
                        LocalDate.of(2022, 1, 1),
                        LocalDate.of(2025, 12, 31)),
                Example.of("plan-service", "vn.giamngheo.plan.adopted.v1", PlanAdopted.class));
    }

    @Test
    void a_task_is_understood() {
        assertEquals(
                new TaskAssigned(
                        UUID.fromString("0192f0c1-8a20-7d11-8f3e-5b1d2c3e00b1"),
                        PLAN,
                        "B1",
                        "Đầu tư và duy tu công trình giao thông liên xã",
                        List.of("UBND huyện A Lưới"),
                        new TaskAssigned.Deadline(
                                "PERIODS",
                                "Quý IV/2023 và năm 2024",
                                List.of(
                                        new Period(LocalDate.of(2023, 10, 1), LocalDate.of(2023, 12, 31)),
                                        new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)))),
                        true,
                        LocalDate.of(2024, 11, 20)),
                Example.of("plan-service", "vn.giamngheo.plan.task-assigned.v1", TaskAssigned.class));
    }

    @Test
    void a_target_is_understood() {
        assertEquals(
                new TargetSet(
                        UUID.fromString("0192f0c1-9b30-7e22-a04f-6c2e3d4f0001"),
                        PLAN,
                        "poverty.rate.poor",
                        "rate",
                        new BigDecimal("0.382"),
                        LocalDate.of(2022, 12, 31),
                        new BigDecimal("0.2491"),
                        null,
                        null,
                        LocalDate.of(2023, 12, 31),
                        Comparison.AT_MOST,
                        "poverty-end-2023"),
                Example.of("plan-service", "vn.giamngheo.plan.target-set.v1", TargetSet.class));
    }
}
