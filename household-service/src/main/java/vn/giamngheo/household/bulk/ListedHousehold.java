package vn.giamngheo.household.bulk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.giamngheo.household.household.RegisterHousehold;
import vn.giamngheo.household.household.RegisterMember;
import vn.giamngheo.household.household.Sex;

/** The rows of a household in a table, a member each, in the order of {@link HouseholdTable#COLUMNS}. */
final class ListedHousehold {

    private ListedHousehold() {}

    static List<List<Object>> rows(Told.Household told, String classification) {
        var rows = new ArrayList<List<Object>>();
        for (var member : told.registration().members()) {
            rows.add(row(told, member, classification));
        }
        return rows;
    }

    private static List<Object> row(Told.Household told, RegisterMember member, String classification) {
        var household = told.registration();
        var row = new ArrayList<Object>(Arrays.asList(
                household.code(),
                household.unit(),
                household.village(),
                household.area(),
                household.registeredOn(),
                member.name(),
                member.sex() == Sex.MALE ? member.birthYear() : null,
                member.sex() == Sex.FEMALE ? member.birthYear() : null,
                member.sex(),
                member.birthDate(),
                member.ethnicity(),
                member.relation(),
                null,
                null));
        row.addAll(household(household));
        row.addAll(standing(told));
        row.addAll(Arrays.asList(household.id(), member.id(), classification, household.surveyedOn()));
        row.addAll(DwellingColumns.cells(household.dwelling()));
        row.addAll(PersonColumns.cells(member.facts()));
        return row;
    }

    private static List<Object> household(RegisterHousehold household) {
        return List.of(mark(household.meritHousehold()), mark(household.noLabourCapacity()));
    }

    /** What its class rests on: a review, a determination, or nothing. */
    private static List<Object> standing(Told.Household told) {
        var review = told.review();
        if (review != null) {
            return Arrays.asList(
                    review.asOf(),
                    review.standard(),
                    review.scoreA(),
                    review.scoreB(),
                    review.deprivedIndicators() == null ? null : String.join(" ", review.deprivedIndicators()),
                    review.incomeVndPerMonth(),
                    null,
                    null,
                    null);
        }
        var determination = told.determination();
        return determination == null
                ? Arrays.asList(new Object[9])
                : Arrays.asList(
                        null,
                        determination.standard(),
                        null,
                        null,
                        null,
                        determination.incomeVndPerMonth(),
                        determination.livelihood(),
                        determination.decidedOn(),
                        determination.decisionNumber());
    }

    private static String mark(Boolean holds) {
        return Boolean.TRUE.equals(holds) ? "x" : "";
    }
}
