package vn.giamngheo.budget.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import vn.giamngheo.budget.programme.ReferenceTable;

/** The allocation norms of the reference data. */
@ApplicationScoped
class Norms {

    private final List<Norm> norms = ReferenceTable.read("allocation-norms.csv", Norms::norm);

    Optional<Norm> find(String programme, int year, String criterion) {
        return norms.stream()
                .filter(norm -> norm.governs(programme, year))
                .filter(norm -> norm.criterion().equals(criterion))
                .findFirst();
    }

    private static Norm norm(CSVRecord row) {
        return new Norm(
                row.get("programme"),
                row.get("criterion"),
                row.get("name_vi"),
                new BigDecimal(row.get("per")),
                ReferenceTable.given(row, "points").map(BigDecimal::new),
                LocalDate.parse(row.get("valid_from")),
                LocalDate.parse(row.get("valid_to")),
                row.get("legal_basis"),
                row.get("source_status"));
    }
}
