package vn.giamngheo.household.classification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.giamngheo.household.standard.ScoreTables;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Sums score A from characteristics of form B1, where their points are published. */
@ApplicationScoped
class Points {

    private final Applicable applicable;
    private final ScoreTables tables;

    Points(Applicable applicable, ScoreTables tables) {
        this.applicable = applicable;
        this.tables = tables;
    }

    /**
     * The question with score A summed, or as it is where it names no characteristics.
     *
     * @throws InvalidRequest also when the table of points has not been published (source pending)
     */
    EvaluateClassification scored(EvaluateClassification question, LocalDate asOf) {
        if (question.characteristics() == null) {
            return question;
        }
        if (question.area() == null || question.region() == null) {
            throw refuse(question.area() == null ? "/area" : "/region", "NEEDED_FOR_POINTS");
        }
        var standard = applicable.on(asOf, question.standard(), "");
        var table = tables.of(standard, question.area(), question.region())
                .orElseThrow(() -> refuse("/characteristics", "SCORE_TABLE_PENDING", standard.code()));
        for (int i = 0; i < question.characteristics().size(); i++) {
            if (!table.knows(question.characteristics().get(i))) {
                throw refuse(
                        "/characteristics/" + i,
                        "UNKNOWN_VALUE",
                        String.join(", ", table.points().keySet()));
            }
        }
        return question.withScoreA(table.score(question.characteristics()));
    }

    private static InvalidRequest refuse(String pointer, String code, Object... values) {
        return new InvalidRequest(new FieldFault(pointer, code, values));
    }
}
