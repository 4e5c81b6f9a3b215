package vn.giamngheo.launcher.sample;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** The money of Phong Thổ: what it asked for 2024 and handed up, and what it was granted for 2023. */
final class SampleBudget {

    static final String UNIT = "109";
    static final String PROGRAMME = "GNBV-2021-2025";
    private static final String WHOLE_PROGRAMME = "GNBV";
    private static final String ALLOCATION = "ALLOCATION";

    /** The plan cites decisions by number and day, without saying whose they are. */
    private static final String ISSUER_NOT_STATED = "UBND (tài liệu không ghi cấp)";

    private static final BigDecimal VND_PER_MILLION = BigDecimal.valueOf(1_000_000);

    private record Declared(String line, Long centralVnd, Long localVnd, Long totalVnd) {}

    private record Component(String line, String nature, Long centralVnd, Long localVnd, String note, String paidBy) {}

    private record Propose(
            UUID id,
            String unit,
            int year,
            String programme,
            String documentNumber,
            LocalDate issuedOn,
            List<Declared> declared,
            List<Component> components) {}

    private record Submit(UUID id, String note) {}

    record Decision(String number, LocalDate date, String issuer) {}

    record Entry(String line, String source, String nature, long amountVnd) {}

    record Post(
            UUID id,
            String unit,
            int budgetYear,
            Integer originYear,
            String programme,
            Decision decision,
            String kind,
            Detail detail,
            List<Entry> entries) {}

    record Detail(LocalDate paidOn, String beneficiary, String activity) {}

    private final Door door;
    private final Story story;

    SampleBudget(Door door, Story story) {
        this.door = door;
        this.story = story;
    }

    void load() throws IOException, InterruptedException {
        propose();
        int postings = grant();
        SampleExecution execution = new SampleExecution(door);
        execution.disburse();
        execution.forecast();
        story.tell("budget", postings + 1, execution.works());
    }

    private void propose() throws IOException, InterruptedException {
        List<CSVRecord> rows = Facts.read("phong-tho-2024-proposal.csv");
        LocalDate issuedOn = LocalDate.of(2023, 7, 6);
        Propose proposal = new Propose(
                SampleIds.of(issuedOn, "proposal/109/2024"),
                UNIT,
                2024,
                PROGRAMME,
                "204/KH-UBND",
                issuedOn,
                rows.stream()
                        .filter(row -> row.get("level").equals("declared"))
                        .map(row -> new Declared(
                                row.get("project").equals("TOTAL") ? WHOLE_PROGRAMME : row.get("project"),
                                vnd(row, "central"),
                                vnd(row, "local"),
                                vnd(row, "total")))
                        .toList(),
                rows.stream()
                        .filter(row -> row.get("level").equals("component"))
                        .map(row -> new Component(
                                row.get("project"),
                                row.get("nature"),
                                vnd(row, "central"),
                                vnd(row, "local"),
                                row.get("note"),
                                row.get("paid_by")))
                        .toList());
        String item = "/budget-proposals/" + proposal.id();
        door.create("/budget-proposals", item, proposal);
        Submit submission = new Submit(SampleIds.of(issuedOn, "submission/109/2024"), "204/KH-UBND");
        door.take(item + "/submissions", item + "/steps", submission);
    }

    /** One posting for each decision and kind of money. */
    private int grant() throws IOException, InterruptedException {
        Map<String, List<CSVRecord>> postings = Facts.read("phong-tho-2023-budget.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("posting") + " " + row.get("decision_number"),
                        LinkedHashMap::new,
                        Collectors.toList()));
        for (Map.Entry<String, List<CSVRecord>> posting : postings.entrySet()) {
            grant(posting.getKey(), posting.getValue());
        }
        return postings.size();
    }

    private void grant(String name, List<CSVRecord> rows) throws IOException, InterruptedException {
        CSVRecord first = rows.get(0);
        boolean isNew = first.get("posting").equals(ALLOCATION);
        LocalDate day = LocalDate.parse(first.get("decision_date"));
        Post posting = new Post(
                SampleIds.of(day, "posting/109/2023/" + name),
                UNIT,
                2023,
                isNew ? null : Integer.valueOf(first.get("origin_year")),
                PROGRAMME,
                new Decision(first.get("decision_number"), day, ISSUER_NOT_STATED),
                isNew ? null : first.get("posting"),
                null,
                rows.stream()
                        .map(row ->
                                new Entry(WHOLE_PROGRAMME, row.get("source"), row.get("nature"), vnd(row, "amount")))
                        .toList());
        String postings = isNew ? "/allocations" : "/carry-overs";
        door.create(postings, postings + "/" + posting.id(), posting);
    }

    /** Figures of the files are in million dong, with decimals where they are derived. */
    static Long vnd(CSVRecord row, String column) {
        return row.get(column) == null
                ? null
                : new BigDecimal(row.get(column)).multiply(VND_PER_MILLION).longValueExact();
    }
}
