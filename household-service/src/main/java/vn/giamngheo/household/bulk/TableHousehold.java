package vn.giamngheo.household.bulk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.giamngheo.household.classification.Determination;
import vn.giamngheo.household.classification.Review;
import vn.giamngheo.household.household.Classification;
import vn.giamngheo.household.household.RegisterHousehold;
import vn.giamngheo.household.household.RegisterMember;
import vn.giamngheo.household.household.Sex;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;
import vn.giamngheo.platform.table.Column;
import vn.giamngheo.platform.table.MoneyUnit;
import vn.giamngheo.platform.table.TableEntry;

/** Reads the rows of one household in a table. What is wrong with cells is gathered, and refused together. */
final class TableHousehold {

    private static final List<String> OF_THE_HOUSEHOLD = Stream.concat(
                    Stream.of(
                            "village",
                            "area",
                            "registeredOn",
                            "reviewedOn",
                            "scoreA",
                            "scoreB",
                            "livelihood",
                            "decidedOn",
                            "decisionNumber",
                            "classification",
                            "id",
                            "surveyedOn"),
                    DwellingColumns.COLUMNS.stream().map(Column::name))
            .toList();

    private final List<FieldFault> faults = new ArrayList<>();
    private final List<TableEntry> rows;
    private final TableEntry first;

    TableHousehold(List<TableEntry> rows) {
        this.rows = rows.stream().map(row -> row.telling(faults::add)).toList();
        this.first = this.rows.get(0);
    }

    Told.Household read() {
        this.rows.forEach(this::refuseOtherHousehold);
        var members = rows.stream().map(this::member).toList();
        var household = new RegisterHousehold(
                first.id("id"),
                first.text("code"),
                first.text("unit"),
                first.text("village"),
                first.word("area", HouseholdTable.AREAS),
                first.day("registeredOn"),
                HouseholdTable.mark(first, "meritHousehold"),
                HouseholdTable.mark(first, "noLabourCapacity"),
                first.day("surveyedOn"),
                DwellingColumns.read(first),
                members);
        var declared = first.word("classification", HouseholdTable.CLASSES);
        boolean determined = declared == Classification.AVERAGE || stands("livelihood", "decidedOn", "decisionNumber");
        boolean reviewed = stands("reviewedOn", "scoreA", "scoreB");
        var income = determined || reviewed ? first.amountVnd("incomeVndPerMonth", MoneyUnit.VND) : null;
        var review = reviewed ? review(income) : null;
        var determination = determined ? determination(income) : null;
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        return new Told.Household(household, review, determination, declared);
    }

    /** What stands in a later row of a household says the same as its first, or nothing. */
    private void refuseOtherHousehold(TableEntry row) {
        for (var column : OF_THE_HOUSEHOLD) {
            var text = row.text(column);
            if (text != null && !text.equals(first.text(column))) {
                row.fault(column, "OTHER_THAN_FIRST_ROW", first.number());
            }
        }
    }

    private RegisterMember member(TableEntry row) {
        var sex = sex(row);
        var year = sex == Sex.FEMALE ? row.number("birthYearFemale") : row.number("birthYearMale");
        return new RegisterMember(
                row.id("memberId"),
                row.text("name"),
                sex,
                year,
                row.day("birthDate"),
                row.text("ethnicity"),
                row.word("relation", HouseholdTable.RELATIONS),
                PersonColumns.read(row),
                row.text("citizenId"),
                row.text("previousCitizenId"));
    }

    /** As written, or by the column in which the year of birth stands. */
    private static Sex sex(TableEntry row) {
        boolean male = row.text("birthYearMale") != null;
        boolean female = row.text("birthYearFemale") != null;
        if (male && female) {
            row.fault("birthYearFemale", "TWO_YEARS_OF_BIRTH");
        }
        var written = row.word("sex", HouseholdTable.SEXES);
        var shown = male ? Sex.MALE : female ? Sex.FEMALE : null;
        if (written != null && shown != null && written != shown) {
            row.fault("sex", "SEX_DIFFERS");
        }
        return written == null ? shown : written;
    }

    private boolean stands(String... columns) {
        return Stream.of(columns).anyMatch(column -> first.text(column) != null);
    }

    private Review review(Long income) {
        var deprived = first.text("deprivedIndicators");
        return new Review(
                first.day("reviewedOn"),
                first.text("standard"),
                first.number("scoreA"),
                first.number("scoreB"),
                deprived == null ? null : Arrays.asList(deprived.strip().split("[\\s,;]+")),
                income);
    }

    private Determination determination(Long income) {
        return new Determination(
                first.day("decidedOn"),
                first.text("decisionNumber"),
                first.text("standard"),
                first.word("livelihood", HouseholdTable.LIVELIHOODS),
                income);
    }
}
