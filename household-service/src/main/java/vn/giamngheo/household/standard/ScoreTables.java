package vn.giamngheo.household.standard;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import vn.giamngheo.household.place.Settlement;

/** Tables of points, from {@code score-a-points.csv}; a table whose text was not found is missing, and nothing stands in for it. */
@Singleton
public class ScoreTables {

    private final Map<List<String>, ScoreTable> all;

    ScoreTables() {
        this(LawFile.rows("score-a-points.csv"));
    }

    ScoreTables(List<CSVRecord> rows) {
        this.all = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> List.of(row.get("standard"), row.get("area"), row.get("region")),
                        Collectors.collectingAndThen(
                                Collectors.toMap(row -> row.get("item"), row -> Integer.valueOf(row.get("points"))),
                                ScoreTable::new)));
    }

    public Optional<ScoreTable> of(PovertyStandard standard, Settlement area, String region) {
        return Optional.ofNullable(all.get(List.of(standard.code(), area.name(), region)));
    }
}
