package vn.giamngheo.reporting.fact.plan;

import java.time.LocalDate;
import java.util.UUID;
import vn.giamngheo.reporting.place.Unit;

/**
 * A plan as its document says.
 *
 * @param documentNumber null where the document bears none
 * @param issuedOn null where the document bears no full date
 */
public record Plan(
        UUID id,
        Unit unit,
        String title,
        String documentNumber,
        LocalDate issuedOn,
        LocalDate periodFrom,
        LocalDate periodTo) {

    /** The day on which the plan began to count: its date, or the first day of its period where it bears none. */
    public LocalDate begins() {
        return issuedOn == null ? periodFrom : issuedOn;
    }
}
