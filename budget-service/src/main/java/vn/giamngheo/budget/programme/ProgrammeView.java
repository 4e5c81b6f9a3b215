package vn.giamngheo.budget.programme;

import java.time.LocalDate;

/** A programme as callers see it; {@code validTo} is exclusive and absent while open. */
record ProgrammeView(
        String code,
        String nameVi,
        String nameEn,
        LocalDate validFrom,
        LocalDate validTo,
        String legalBasis,
        SourceStatus sourceStatus) {

    static ProgrammeView of(ProgrammeLine root) {
        return new ProgrammeView(
                root.programme(),
                root.nameVi(),
                root.nameEn(),
                root.validFrom(),
                root.validTo().orElse(null),
                root.legalBasis(),
                root.sourceStatus());
    }
}
