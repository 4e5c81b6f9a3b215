package vn.giamngheo.household.standard;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.household.place.Settlement;

/** Limits for workers of low income, from {@code low-income-limits.csv}. */
@Singleton
public class LowIncomeLimits {

    private final List<LowIncomeLimit> all = LawFile.rows("low-income-limits.csv").stream()
            .map(row -> new LowIncomeLimit(
                    Settlement.valueOf(row.get("area")),
                    LocalDate.parse(row.get("valid_from")),
                    row.get("valid_to") == null ? null : LocalDate.parse(row.get("valid_to")),
                    Long.parseLong(row.get("income_vnd_per_month")),
                    row.get("legal_basis")))
            .toList();

    /** Empty before the programme knew such workers. */
    public Optional<LowIncomeLimit> on(LocalDate asOf, Settlement area) {
        return all.stream()
                .filter(limit -> limit.area() == area && limit.isInForce(asOf))
                .findFirst();
    }
}
