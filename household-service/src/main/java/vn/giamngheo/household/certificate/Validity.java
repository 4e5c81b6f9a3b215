package vn.giamngheo.household.certificate;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.stream.Collectors;
import vn.giamngheo.household.standard.LawFile;

/** The validity of certificates by {@code certificate-parameters.csv}. */
@Singleton
class Validity {

    private final ValidityPolicy policy;

    Validity() {
        Map<String, MonthDay> days = LawFile.rows("certificate-parameters.csv").stream()
                .collect(Collectors.toMap(row -> row.get("parameter"), row -> MonthDay.parse(row.get("value"))));
        policy = new ValidityPolicy(days.get("ANNUAL_REVIEW_FROM"), days.get("LAST_DAY"));
    }

    LocalDate until(LocalDate issuedOn) {
        return policy.until(issuedOn);
    }
}
