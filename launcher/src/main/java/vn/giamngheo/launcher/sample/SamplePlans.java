package vn.giamngheo.launcher.sample;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;

/** Five plans, the tasks of one of them and the targets of all. */
final class SamplePlans {

    /** The plan whose annex of tasks is known. */
    private static final String WITH_TASKS = "a-luoi-2023";

    private record RecordPlan(
            UUID id,
            String unit,
            String title,
            String documentNumber,
            LocalDate issuedOn,
            String issuedOnText,
            String issuer,
            LocalDate periodFrom,
            LocalDate periodTo) {}

    private record AssignTask(
            UUID id,
            String number,
            String group,
            String title,
            List<String> leads,
            List<String> coordinating,
            String deadlineText,
            String deliverable) {}

    private record SetTarget(
            UUID id,
            String indicator,
            String unitOfMeasure,
            BigDecimal baseline,
            LocalDate baselineAt,
            BigDecimal target,
            BigDecimal targetMin,
            BigDecimal targetMax,
            LocalDate targetAt,
            String comparison,
            String alternativeGroup,
            String source) {}

    private final Door door;
    private final Story story;

    SamplePlans(Door door, Story story) {
        this.door = door;
        this.story = story;
    }

    void load() throws IOException, InterruptedException {
        List<CSVRecord> plans = Facts.read("plans.csv");
        for (CSVRecord row : plans) {
            plan(row);
            targets(row);
        }
        tasks(plans.stream()
                .filter(row -> row.get("plan").equals(WITH_TASKS))
                .findFirst()
                .orElseThrow());
        story.tell(
                "plans",
                plans.size(),
                Facts.read("targets.csv").size(),
                Facts.read("a-luoi-2023-tasks.csv").size());
    }

    private void plan(CSVRecord row) throws IOException, InterruptedException {
        RecordPlan plan = new RecordPlan(
                id(row, ""),
                row.get("unit"),
                row.get("title_vi"),
                row.get("document_number"),
                day(row, "issued_on"),
                row.get("issued_on_text_vi"),
                row.get("issuer_vi"),
                day(row, "period_from"),
                day(row, "period_to"));
        door.create("/plans", "/plans/" + plan.id(), plan);
    }

    private void targets(CSVRecord plan) throws IOException, InterruptedException {
        for (CSVRecord row : Facts.read("targets.csv")) {
            if (row.get("plan").equals(plan.get("plan"))) {
                SetTarget target = new SetTarget(
                        id(plan, "/" + row.get("indicator") + "/" + row.get("target_at")),
                        row.get("indicator"),
                        row.get("unit_of_measure"),
                        number(row, "baseline"),
                        day(row, "baseline_at"),
                        number(row, "target"),
                        number(row, "target_min"),
                        number(row, "target_max"),
                        day(row, "target_at"),
                        row.get("comparison"),
                        row.get("alternative_group"),
                        row.get("source"));
                String targets = "/plans/" + id(plan, "") + "/targets";
                door.create(targets, targets + "/" + target.id(), target);
            }
        }
    }

    private void tasks(CSVRecord plan) throws IOException, InterruptedException {
        for (CSVRecord row : Facts.read("a-luoi-2023-tasks.csv")) {
            AssignTask task = new AssignTask(
                    id(plan, "/" + row.get("no")),
                    row.get("no"),
                    row.get("group_vi"),
                    row.get("title_vi"),
                    names(row, "lead_vi"),
                    names(row, "coordinating_vi"),
                    row.get("deadline_text_vi"),
                    row.get("deliverable_vi"));
            door.create("/plans/" + id(plan, "") + "/tasks", "/tasks/" + task.id(), task);
        }
    }

    /** The time in the id is the first day of the plan's period, because not every document has a day. */
    private static UUID id(CSVRecord plan, String part) {
        return SampleIds.of(day(plan, "period_from"), "plan/" + plan.get("plan") + part);
    }

    private static List<String> names(CSVRecord row, String column) {
        return row.get(column) == null
                ? List.of()
                : Arrays.asList(row.get(column).split("; "));
    }

    private static LocalDate day(CSVRecord row, String column) {
        return row.get(column) == null ? null : LocalDate.parse(row.get(column));
    }

    private static BigDecimal number(CSVRecord row, String column) {
        return row.get(column) == null ? null : new BigDecimal(row.get(column));
    }
}
