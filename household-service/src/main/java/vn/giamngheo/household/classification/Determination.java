package vn.giamngheo.household.classification;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.giamngheo.household.household.OneLine;

/**
 * What a commune decided of the living standard of a household, as a register tells it that moves here. All of it is needed but
 * the standard.
 *
 * @param decidedOn day from which the class holds; how long is source pending, here until the household's next class
 * @param decisionNumber of the decision of the chairman of the commune (procedure 4 of part II of Decision 406/QĐ-LĐTBXH of 2023)
 * @param standard code of the standard; the one in force on that day when left out
 * @param incomeVndPerMonth per head, real income of the last twelve months without social allowances from the budget
 */
public record Determination(
        LocalDate decidedOn,
        @OneLine @Size(max = 200) String decisionNumber,
        String standard,
        Livelihood livelihood,
        @Min(0) @Max(1_000_000_000_000L) Long incomeVndPerMonth) {

    /** Names of what was left out of it. */
    public List<String> missing() {
        var needed = new LinkedHashMap<String, Object>();
        needed.put("decidedOn", decidedOn);
        needed.put("decisionNumber", decisionNumber);
        needed.put("livelihood", livelihood);
        needed.put("incomeVndPerMonth", incomeVndPerMonth);
        return needed.entrySet().stream()
                .filter(field -> Objects.isNull(field.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
