package vn.giamngheo.household.reform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.giamngheo.household.document.Sheet;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Puts a reform together from rows, in any order, and remembers which row said what. */
final class ReformRows {

    private static final String KINDS = "reform, ended, begun, passage";

    private final List<String> ended = new ArrayList<>();
    private final List<ApplyReform.Unit> begun = new ArrayList<>();
    private final List<ApplyReform.Passage> passages = new ArrayList<>();
    private final Map<String, String> places = new HashMap<>();
    private final List<FieldFault> faults = new ArrayList<>();
    private Head head;

    /** What holds for all of it. */
    record Head(UUID id, LocalDate effectiveOn, String legalBasis) {}

    /** A line of a file: one of these. */
    record Line(Head reform, String ended, ApplyReform.Unit begun, ApplyReform.Passage passage) {}

    void line(Line line, String row) {
        int kinds = 0;
        if (line.reform() != null) {
            kinds++;
            head(line.reform(), row + "/reform");
        }
        if (line.ended() != null) {
            kinds++;
            ended(line.ended(), row + "/ended");
        }
        if (line.begun() != null) {
            kinds++;
            begun(line.begun(), row + "/begun");
        }
        if (line.passage() != null) {
            kinds++;
            passage(line.passage(), row + "/passage");
        }
        if (kinds != 1) {
            fault(row, "ONE_KIND_A_ROW", KINDS);
        }
    }

    void head(Head said, String row) {
        if (head != null) {
            fault(row, "NAMED_TWICE");
        }
        head = said;
        List.of("id", "effectiveOn", "legalBasis").forEach(field -> places.put("/" + field, row + "/" + field));
    }

    void ended(String code, String place) {
        places.put("/ended/" + ended.size(), place);
        ended.add(code);
    }

    void begun(ApplyReform.Unit unit, String row) {
        places.put("/begun/" + begun.size(), row);
        begun.add(unit);
    }

    void passage(ApplyReform.Passage passage, String row) {
        places.put("/passages/" + passages.size(), row);
        passages.add(passage);
    }

    void fault(String pointer, String code, Object... values) {
        faults.add(new FieldFault(pointer, code, values));
    }

    /** @throws InvalidRequest when rows were not what rows can be (422) */
    Sheet<ApplyReform> sheet() {
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        var of = head == null ? new Head(null, null, null) : head;
        return new Sheet<>(new ApplyReform(of.id(), of.effectiveOn(), of.legalBasis(), ended, begun, passages), places);
    }
}
