package vn.giamngheo.budget.disbursement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import vn.giamngheo.budget.ledger.BatchRefused;
import vn.giamngheo.platform.problem.InvalidRequest;

/**
 * Request to record many payments, of any units, each under its own decision: all of them, or none.
 *
 * @param disbursements each as it would be sent by itself
 */
record DisburseBatch(@NotEmpty @Size(max = 500) List<@NotNull @Valid Disburse> disbursements) {

    static final String POINTER = "/disbursements";

    /** @throws BatchRefused when the money of one would be of a later year (422) */
    List<Order> orders() {
        return IntStream.range(0, disbursements.size()).mapToObj(this::order).toList();
    }

    private Order order(int index) {
        try {
            return disbursements.get(index).order();
        } catch (InvalidRequest refusal) {
            throw BatchRefused.of(refusal, POINTER, index);
        }
    }
}
