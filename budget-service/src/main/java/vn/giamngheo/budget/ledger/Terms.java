package vn.giamngheo.budget.ledger;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What only some postings say.
 *
 * @param holder the body of the unit that holds the money; empty for the unit itself
 * @param counterUnit the unit above: who gives an allocation, who recovers a withdrawal
 * @param settles the posting that this one draws on: the commitment of a disbursement or release, the disbursement of a refund
 * @param carryOver under which legal name money was carried over
 * @param spendDeadline last day on which carried money may be spent
 * @param legalBasis the text that allows the carry-over
 */
public record Terms(
        String holder,
        Optional<String> counterUnit,
        Optional<UUID> settles,
        Optional<CarryOverKind> carryOver,
        Optional<LocalDate> spendDeadline,
        Optional<String> legalBasis) {

    public static final Terms NONE =
            new Terms("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** @param body null for the unit itself */
    public Terms heldBy(String body) {
        return new Terms(body == null ? "" : body.strip(), counterUnit, settles, carryOver, spendDeadline, legalBasis);
    }

    /** @param unit null for none */
    public Terms with(String unit) {
        return new Terms(holder, Optional.ofNullable(unit), settles, carryOver, spendDeadline, legalBasis);
    }

    /** @param posting null for none */
    public Terms settling(UUID posting) {
        return new Terms(holder, counterUnit, Optional.ofNullable(posting), carryOver, spendDeadline, legalBasis);
    }

    /** @param basis null when the request names none */
    public Terms carrying(CarryOverKind kind, LocalDate deadline, String basis) {
        return new Terms(
                holder, counterUnit, settles, Optional.of(kind), Optional.of(deadline), Optional.ofNullable(basis));
    }
}
