package vn.giamngheo.household.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.household.household.Classification;

class ValidityPolicyTest {

    private final ValidityPolicy policy = new ValidityPolicy(MonthDay.of(9, 1), MonthDay.of(12, 31));

    @ParameterizedTest
    @CsvSource({
        "2023-01-01, 2024-01-01",
        "2023-08-31, 2024-01-01",
        "2023-09-01, 2025-01-01",
        "2023-12-14, 2025-01-01",
        "2023-12-31, 2025-01-01"
    })
    void a_certificate_holds_until_the_year_of_the_next_annual_review_ends(LocalDate issuedOn, LocalDate until) {
        assertEquals(until, policy.until(issuedOn));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2022-12-13, -, NOT_YET_VALID",
                "2022-12-14, -, VALID",
                "2023-12-31, -, VALID",
                "2024-01-01, -, EXPIRED",
                "2023-03-26, 2023-03-27, VALID",
                "2023-03-27, 2023-03-27, REVOKED",
                "2024-01-01, 2023-03-27, REVOKED"
            })
    void it_holds_from_its_day_until_its_end_unless_revoked(LocalDate day, LocalDate revokedOn, Verdict verdict) {
        var certificate = new Certificate(
                null,
                "1/GCN-HN.HCN",
                Classification.POOR,
                "20047",
                LocalDate.of(2022, 12, 14),
                LocalDate.of(2024, 1, 1),
                0,
                0,
                Optional.empty(),
                revokedOn);

        assertEquals(verdict, ValidityOnDay.of(certificate, day));
    }
}
