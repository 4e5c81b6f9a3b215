package vn.giamngheo.household.standard;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.apache.commons.csv.CSVRecord;
import vn.giamngheo.household.place.Settlement;

/** Reads the standards from the reference data: one row per standard and kind of settlement, one row per indicator. */
final class StandardFiles {

    private StandardFiles() {}

    /** All standards, oldest first. */
    static List<PovertyStandard> read() {
        var indicators = LawFile.rows("deprivation-indicators.csv").stream()
                .collect(groupingBy(row -> row.get("standard"), mapping(StandardFiles::indicator, toList())));
        return LawFile.rows("poverty-standards.csv").stream()
                .collect(groupingBy(row -> row.get("standard"), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(rows -> standard(rows, indicators))
                .sorted(Comparator.comparing(PovertyStandard::validFrom))
                .toList();
    }

    private static PovertyStandard standard(List<CSVRecord> rows, Map<String, List<Indicator>> indicators) {
        var row = rows.get(0);
        return new PovertyStandard(
                row.get("standard"),
                LocalDate.parse(row.get("valid_from")),
                LocalDate.parse(row.get("valid_to")),
                row.get("baseline_review") == null ? null : LocalDate.parse(row.get("baseline_review")),
                row.get("legal_basis"),
                SourceStatus.valueOf(row.get("source_status")),
                row.get("note"),
                rows.stream().collect(toMap(r -> Settlement.valueOf(r.get("area")), StandardFiles::limits)),
                indicators.getOrDefault(row.get("standard"), List.of()));
    }

    private static Limits limits(CSVRecord row) {
        var average = row.get("income_average_vnd_per_month");
        var scoreA = row.get("score_a_limit");
        return new Limits(
                Long.parseLong(row.get("income_poor_vnd_per_month")),
                Long.parseLong(row.get("income_near_poor_vnd_per_month")),
                average == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(average)),
                scoreA == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(scoreA)),
                Integer.parseInt(row.get("minimum_deprived")),
                Integer.parseInt(row.get("indicators")));
    }

    private static Indicator indicator(CSVRecord row) {
        return new Indicator(
                Integer.parseInt(row.get("position")),
                row.get("code"),
                row.get("dimension"),
                row.get("dimension_vi"),
                row.get("dimension_en"),
                row.get("name_vi"),
                row.get("name_en"),
                row.get("deprived_when"),
                row.get("legal_basis"),
                SourceStatus.valueOf(row.get("source_status")));
    }
}
