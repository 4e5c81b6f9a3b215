package vn.giamngheo.budget.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The programmes known to this service: dated law, read from the reference data. */
@ApplicationScoped
public class Programmes {

    private final List<ProgrammeLine> lines = ProgrammeFile.read();

    private final List<ProgrammeFunding> funding = ReferenceTable.read("programme-funding.csv", ProgrammeFunding::of);

    /** What is known of a programme's money over its whole period. */
    List<ProgrammeFunding> funding(String programme) {
        return funding.stream().filter(sum -> sum.programme().equals(programme)).toList();
    }

    /** The lines that stand for whole programmes, whenever these are in force. */
    List<ProgrammeLine> roots() {
        return lines.stream().filter(line -> line.parent().isEmpty()).toList();
    }

    Optional<ProgrammeLine> root(String programme) {
        return roots().stream()
                .filter(line -> line.programme().equals(programme))
                .findFirst();
    }

    /** The tree on that day; without lines when the programme is unknown or not in force. */
    public ProgrammeTree at(String programme, LocalDate day) {
        return tree(programme, line -> line.isValidAt(day));
    }

    /** Every line in force on at least one day of the budget year. */
    public ProgrammeTree in(String programme, int year) {
        return tree(
                programme,
                line -> line.overlaps(LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.DECEMBER, 31)));
    }

    private ProgrammeTree tree(String programme, Predicate<ProgrammeLine> inForce) {
        return new ProgrammeTree(lines.stream()
                .filter(line -> line.programme().equals(programme))
                .filter(inForce)
                .toList());
    }
}
