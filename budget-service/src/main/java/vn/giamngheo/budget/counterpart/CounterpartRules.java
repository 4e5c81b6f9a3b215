package vn.giamngheo.budget.counterpart;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import vn.giamngheo.budget.programme.Nature;

/** The counterpart rules of the reference data. */
@ApplicationScoped
class CounterpartRules {

    private static final String NAME = "/reference-data/counterpart-rules.csv";

    private final List<CounterpartRule> rules = read();

    Optional<CounterpartRule> find(String province, int year, Nature nature) {
        return rules.stream()
                .filter(rule -> rule.governs(province, year, nature))
                .findFirst();
    }

    private static List<CounterpartRule> read() {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var in = CounterpartRules.class.getResourceAsStream(NAME);
                var rows = format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return rows.stream().map(CounterpartRules::rule).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(NAME, e);
        }
    }

    private static CounterpartRule rule(CSVRecord row) {
        return new CounterpartRule(
                row.get("province"),
                Nature.valueOf(row.get("nature")),
                LocalDate.parse(row.get("valid_from")),
                LocalDate.parse(row.get("valid_to")),
                Optional.of(row.get("minimum_ratio"))
                        .filter(text -> !text.isBlank())
                        .map(BigDecimal::new),
                row.get("legal_basis"),
                row.get("source_status"));
    }
}
