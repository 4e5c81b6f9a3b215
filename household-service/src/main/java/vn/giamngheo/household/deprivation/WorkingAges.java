package vn.giamngheo.household.deprivation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import vn.giamngheo.household.household.Sex;

/**
 * Working age: from 15 completed years (Labour Code 45/2019/QH14, art. 3) until the retirement age of the year, which rises by the path
 * of art. 169 (135/2020/NĐ-CP, art. 4). Both are rows of the reference data and {@code PENDING} there.
 */
@ApplicationScoped
public class WorkingAges {

    private final int fromYears = ParameterFiles.parameters().values().stream()
            .findFirst()
            .orElseThrow()
            .workingFromYears();
    private final Map<String, NavigableMap<Integer, Integer>> retirementAges = ParameterFiles.retirementAges();

    /**
     * @param birthDate null where only the year is known; then a year that is not surely outside counts as inside
     */
    public boolean mayWork(Sex sex, LocalDate birthDate, int birthYear, LocalDate day) {
        var age = birthDate == null ? Age.on(day, birthYear) : Age.on(day, birthDate);
        int retiresAtMonths =
                retirementAges.get(sex.name()).floorEntry(day.getYear()).getValue();
        return age.from(fromYears).and(age.fromMonths(retiresAtMonths).not()) != Known.NO;
    }
}
