package vn.giamngheo.household.deprivation;

import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import vn.giamngheo.household.standard.LawFile;

/** Reads the figures of the definitions from the reference data. */
final class ParameterFiles {

    private ParameterFiles() {}

    /** By standard; a standard whose definitions have not been loaded is missing. */
    static Map<String, Parameters> parameters() {
        return LawFile.rows("deprivation-parameters.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("standard"),
                        Collectors.collectingAndThen(
                                Collectors.toMap(row -> row.get("parameter"), row -> Integer.valueOf(row.get("value"))),
                                values -> parameters(values::get))));
    }

    private static Parameters parameters(ToIntFunction<String> of) {
        return new Parameters(
                of.applyAsInt("CHILD_UNDER_YEARS"),
                of.applyAsInt("ELDERLY_FROM_YEARS"),
                of.applyAsInt("DEPENDANTS_OVER_PERCENT"),
                of.applyAsInt("INSURED_FROM_YEARS"),
                of.applyAsInt("WORKING_FROM_YEARS"),
                of.applyAsInt("ADULT_EDUCATION_FROM_YEARS"),
                of.applyAsInt("UPPER_SECONDARY_FROM_YEARS"),
                of.applyAsInt("ADULT_EDUCATION_THROUGH_YEARS"),
                of.applyAsInt("PRE_SCHOOL_FROM_YEARS"),
                of.applyAsInt("PRIMARY_FROM_YEARS"),
                of.applyAsInt("LOWER_SECONDARY_FROM_YEARS"),
                of.applyAsInt("SCHOOL_UNTIL_YEARS"),
                of.applyAsInt("NON_DURABLE_PARTS"),
                of.applyAsInt("FLOOR_M2_PER_MEMBER"));
    }

    /** Retirement ages in months, by sex, oldest year first. */
    static Map<String, java.util.NavigableMap<Integer, Integer>> retirementAges() {
        return LawFile.rows("retirement-ages.csv").stream()
                .collect(Collectors.groupingBy(
                        (CSVRecord row) -> row.get("sex"),
                        Collectors.toMap(
                                row -> Integer.valueOf(row.get("from_year")),
                                row -> Integer.valueOf(row.get("age_months")),
                                (first, second) -> second,
                                java.util.TreeMap::new)));
    }
}
