package vn.giamngheo.budget.credit;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.budget.ledger.Sums;

/** Loans by scheme and class over the records that lie wholly between two days, both inclusive; dong. */
@Schema(name = "PolicyCreditTotals")
record CreditTotals(String unit, LocalDate from, LocalDate to, List<Group> items, long loans, long lentVnd) {

    @Schema(name = "PolicyCreditGroup")
    record Group(String scheme, BorrowerClass borrowers, long loans, long lentVnd) {}

    static CreditTotals of(String unit, LocalDate from, LocalDate to, List<Group> groups) {
        return new CreditTotals(
                unit,
                from,
                to,
                groups,
                Sums.of(groups.stream().mapToLong(Group::loans)),
                Sums.of(groups.stream().mapToLong(Group::lentVnd)));
    }
}
