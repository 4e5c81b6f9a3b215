package vn.giamngheo.budget.programme;

import java.time.LocalDate;
import java.util.Set;

/** A line of a programme as callers see it; {@code parent} is absent for the line that stands for the whole programme. */
record ProgrammeLineView(
        String code,
        String parent,
        String nameVi,
        String nameEn,
        boolean leaf,
        Set<Nature> natures,
        String leadBodyVi,
        LocalDate validFrom,
        LocalDate validTo,
        String legalBasis,
        SourceStatus sourceStatus) {

    static ProgrammeLineView of(ProgrammeLine line, ProgrammeTree tree) {
        return new ProgrammeLineView(
                line.code(),
                line.parent().orElse(null),
                line.nameVi(),
                line.nameEn(),
                tree.isLeaf(line.code()),
                line.natures(),
                line.leadBodyVi().orElse(null),
                line.validFrom(),
                line.validTo().orElse(null),
                line.legalBasis(),
                line.sourceStatus());
    }
}
