package vn.giamngheo.household.eligibility;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import vn.giamngheo.household.standard.LawFile;
import vn.giamngheo.household.standard.SourceStatus;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Purposes of questions, from {@code eligibility-purposes.csv}. */
@Singleton
class Purposes {

    private final List<Purpose> all = LawFile.rows("eligibility-purposes.csv").stream()
            .collect(groupingBy(row -> row.get("purpose"), LinkedHashMap::new, toList()))
            .values()
            .stream()
            .map(Purposes::purpose)
            .toList();

    List<Purpose> all() {
        return all;
    }

    /** @throws InvalidRequest when there is no such purpose, or it does not rest on that document */
    void require(String code, String legalBasis) {
        var purpose = all.stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidRequest(new FieldFault("/purpose", "UNKNOWN_PURPOSE", codes())));
        if (!purpose.restsOn(legalBasis.strip())) {
            throw new InvalidRequest(new FieldFault("/legalBasis", "OTHER_LEGAL_BASIS", code, documents(purpose)));
        }
    }

    private String codes() {
        return all.stream().map(Purpose::code).collect(joining(", "));
    }

    private static String documents(Purpose purpose) {
        return purpose.legalBases().stream().map(Purpose.LegalBasis::document).collect(joining(", "));
    }

    private static Purpose purpose(List<CSVRecord> rows) {
        var first = rows.get(0);
        return new Purpose(
                first.get("purpose"),
                first.get("name_vi"),
                first.get("name_en"),
                rows.stream()
                        .map(row -> new Purpose.LegalBasis(
                                row.get("legal_basis"), SourceStatus.valueOf(row.get("source_status"))))
                        .toList());
    }
}
