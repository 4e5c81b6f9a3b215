package vn.giamngheo.budget.counterpart;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import vn.giamngheo.budget.programme.Nature;
import vn.giamngheo.budget.programme.ReferenceTable;

/** The counterpart rules of the reference data. */
@ApplicationScoped
class CounterpartRules {

    private final List<CounterpartRule> rules = ReferenceTable.read("counterpart-rules.csv", CounterpartRules::rule);

    Optional<CounterpartRule> find(String province, int year, Nature nature) {
        return rules.stream()
                .filter(rule -> rule.governs(province, year, nature))
                .findFirst();
    }

    /** Programmes that any rule of that year speaks of: what is compared where a province has no rule. */
    Set<String> programmes(int year) {
        return rules.stream()
                .filter(rule -> rule.isInForce(year))
                .flatMap(rule -> rule.programmes().stream())
                .collect(Collectors.toSet());
    }

    private static CounterpartRule rule(CSVRecord row) {
        return new CounterpartRule(
                row.get("province"),
                Set.of(row.get("programmes").split(" ")),
                Nature.valueOf(row.get("nature")),
                LocalDate.parse(row.get("valid_from")),
                LocalDate.parse(row.get("valid_to")),
                ReferenceTable.given(row, "minimum_ratio").map(BigDecimal::new),
                row.get("legal_basis"),
                row.get("source_status"));
    }
}
