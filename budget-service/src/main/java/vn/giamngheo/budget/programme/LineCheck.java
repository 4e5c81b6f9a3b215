package vn.giamngheo.budget.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Refuses money on a line that the programme did not have in that year, or of a nature that the line does not carry. */
@ApplicationScoped
public class LineCheck {

    private final Programmes programmes;

    LineCheck(Programmes programmes) {
        this.programmes = programmes;
    }

    /**
     * @param pointer where in the request the uses stand, for example {@code /entries}
     * @return the programme's lines of that year
     * @throws InvalidRequest naming every wrong line and nature
     */
    public ProgrammeTree require(String programme, int year, String pointer, List<? extends LineUse> uses) {
        return require(programme, year, pointer, "line", uses);
    }

    /** @param field how the request calls the line of a use */
    public ProgrammeTree require(
            String programme, int year, String pointer, String field, List<? extends LineUse> uses) {
        var tree = tree(programme, year);
        var faults = new ArrayList<FieldFault>();
        for (int i = 0; i < uses.size(); i++) {
            fault(tree, uses.get(i), pointer + "/" + i, field, year).ifPresent(faults::add);
        }
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        return tree;
    }

    /**
     * @param use the request itself
     * @throws InvalidRequest naming {@code /line} or {@code /nature}
     */
    public void require(String programme, int year, LineUse use) {
        fault(tree(programme, year), use, "", "line", year).ifPresent(fault -> {
            throw new InvalidRequest(fault);
        });
    }

    private ProgrammeTree tree(String programme, int year) {
        var tree = programmes.in(programme, year);
        if (tree.lines().isEmpty()) {
            throw new InvalidRequest(new FieldFault("/programme", "UNKNOWN_PROGRAMME", programme, year));
        }
        return tree;
    }

    private static Optional<FieldFault> fault(ProgrammeTree tree, LineUse use, String pointer, String field, int year) {
        var line = tree.find(use.line());
        if (line.isEmpty()) {
            return Optional.of(new FieldFault(pointer + "/" + field, "UNKNOWN_LINE", use.line(), year));
        }
        return line.filter(l -> !l.natures().contains(use.nature()))
                .map(l -> new FieldFault(pointer + "/nature", "NATURE_NOT_ALLOWED", l.code(), use.nature()));
    }
}
