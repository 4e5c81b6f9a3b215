package vn.giamngheo.budget.programme;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * One line of a programme's tree: the programme itself, a project or a sub-project.
 *
 * @param code unique within the programme, for example {@code DA3.1}
 * @param natures which money the line may carry
 * @param validFrom first day, inclusive
 * @param validTo day after the last, exclusive; empty while open
 */
public record ProgrammeLine(
        String programme,
        String code,
        Optional<String> parent,
        String nameVi,
        String nameEn,
        Set<Nature> natures,
        Optional<String> leadBodyVi,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        String legalBasis,
        SourceStatus sourceStatus) {

    boolean isValidAt(LocalDate day) {
        return overlaps(day, day);
    }

    /** Whether the line was in force on at least one of these days, both inclusive. */
    boolean overlaps(LocalDate first, LocalDate last) {
        return !validFrom.isAfter(last) && validTo.map(first::isBefore).orElse(true);
    }
}
