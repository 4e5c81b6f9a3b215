package vn.giamngheo.launcher.sample;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** How Phong Thổ spent its money of 2023 and expected to spend it, and the works that it counts. */
final class SampleExecution {

    private static final String DOCUMENT = "204/KH-UBND";
    private static final String ISSUER = "UBND huyện Phong Thổ";
    private static final LocalDate ISSUED_ON = LocalDate.of(2023, 7, 6);
    private static final LocalDate HALF_YEAR = LocalDate.of(2023, 6, 30);
    private static final int YEAR = 2023;

    private record Item(String nature, BigDecimal disbursedRate, BigDecimal expectedRate, String comparison) {}

    private record NotSpendable(String line, String nature, long amountVnd, String reason, String paidBy) {}

    private record Forecast(
            UUID id,
            String unit,
            int year,
            String programme,
            String documentNumber,
            LocalDate issuedOn,
            LocalDate asOf,
            List<Item> items,
            List<NotSpendable> notSpendable) {}

    private record Work(
            UUID id,
            String unit,
            String programme,
            String line,
            String name,
            int worksCount,
            String origin,
            int firstYear,
            int lastYear,
            String documentNumber,
            LocalDate issuedOn,
            String note) {}

    private final Door door;
    private final List<CSVRecord> rows = Facts.read("phong-tho-2023-execution.csv");

    SampleExecution(Door door) {
        this.door = door;
    }

    void disburse() throws IOException, InterruptedException {
        for (CSVRecord row : rows("DISBURSED"::equals).toList()) {
            UUID id = SampleIds.of(HALF_YEAR, "posting/109/2023/disbursed");
            SampleBudget.Post posting = new SampleBudget.Post(
                    id,
                    SampleBudget.UNIT,
                    YEAR,
                    Integer.valueOf(row.get("origin_year")),
                    SampleBudget.PROGRAMME,
                    new SampleBudget.Decision(DOCUMENT, ISSUED_ON, ISSUER),
                    null,
                    new SampleBudget.Detail(HALF_YEAR, "NOT_STATED", row.get("note")),
                    List.of(new SampleBudget.Entry(
                            row.get("line"), row.get("source"), row.get("nature"), SampleBudget.vnd(row, "amount"))));
            door.create("/disbursements", "/disbursements/" + id, posting);
        }
    }

    void forecast() throws IOException, InterruptedException {
        Forecast forecast = new Forecast(
                SampleIds.of(ISSUED_ON, "forecast/109/2023"),
                SampleBudget.UNIT,
                YEAR,
                SampleBudget.PROGRAMME,
                DOCUMENT,
                ISSUED_ON,
                HALF_YEAR,
                rows(measure -> measure.startsWith("EXPECTED_")).map(this::item).toList(),
                rows("NOT_SPENDABLE"::equals)
                        .map(row -> new NotSpendable(
                                row.get("line"),
                                row.get("nature"),
                                SampleBudget.vnd(row, "amount"),
                                row.get("note"),
                                row.get("paid_by")))
                        .toList());
        door.create("/spending-forecasts", "/spending-forecasts/" + forecast.id(), forecast);
    }

    /** @return how many works the rows stand for */
    int works() throws IOException, InterruptedException {
        int works = 0;
        for (CSVRecord row : Facts.read("phong-tho-works.csv")) {
            Work work = new Work(
                    SampleIds.of(ISSUED_ON, "work/109/" + row.get("name")),
                    SampleBudget.UNIT,
                    SampleBudget.PROGRAMME,
                    row.get("line"),
                    row.get("name"),
                    Integer.parseInt(row.get("works_count")),
                    row.get("origin"),
                    Integer.parseInt(row.get("first_year")),
                    Integer.parseInt(row.get("last_year")),
                    DOCUMENT,
                    ISSUED_ON,
                    row.get("note"));
            door.create("/capital-works", "/capital-works/" + work.id(), work);
            works += work.worksCount();
        }
        return works;
    }

    private Item item(CSVRecord row) {
        String nature = row.get("nature");
        BigDecimal disbursed = rows("DISBURSED_RATE"::equals)
                .filter(rate -> rate.get("nature").equals(nature))
                .map(rate -> new BigDecimal(rate.get("amount")))
                .findFirst()
                .orElse(null);
        return new Item(
                nature,
                disbursed,
                new BigDecimal(row.get("amount")),
                row.get("measure").replace("EXPECTED_", ""));
    }

    private Stream<CSVRecord> rows(Predicate<String> measure) {
        return rows.stream().filter(row -> measure.test(row.get("measure")));
    }
}
