package vn.giamngheo.household.support;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.platform.problem.FieldFault;

/**
 * Days from one to another.
 *
 * @param from first day
 * @param to day after the last; open when left out
 */
record Period(
        @NotNull @Schema(examples = "2023-01-01") LocalDate from,
        @Schema(examples = "2024-01-01") LocalDate to) {

    static Period of(LocalDate day) {
        return new Period(day, day.plusDays(1));
    }

    /** A period has one day at least. */
    List<FieldFault> faults(String pointer) {
        return to == null || to.isAfter(from) ? List.of() : List.of(new FieldFault(pointer + "/to", "NOT_AFTER_FROM"));
    }
}
