package vn.giamngheo.budget.work;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.budget.ledger.Sums;

/** How many works a unit has in hand in a year, groups counted with all their works; amounts in dong. */
@Schema(name = "CapitalWorkTotals")
record WorkTotals(String unit, int year, List<Group> items, int worksCount, long plannedVnd, long paidVnd) {

    /** Works of one line and origin. */
    @Schema(name = "CapitalWorkGroup")
    record Group(String line, WorkOrigin origin, int worksCount, long plannedVnd, long paidVnd) {

        Group plus(Group other) {
            return new Group(
                    line,
                    origin,
                    Math.addExact(worksCount, other.worksCount),
                    Sums.plus(plannedVnd, other.plannedVnd),
                    Sums.plus(paidVnd, other.paidVnd));
        }
    }

    static WorkTotals of(String unit, int year, List<Group> groups) {
        var all = groups.stream().reduce(new Group(null, null, 0, 0, 0), Group::plus);
        return new WorkTotals(unit, year, groups, all.worksCount(), all.plannedVnd(), all.paidVnd());
    }
}
