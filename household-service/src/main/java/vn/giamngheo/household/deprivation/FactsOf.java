package vn.giamngheo.household.deprivation;

import static vn.giamngheo.household.deprivation.Known.NO;
import static vn.giamngheo.household.deprivation.Known.UNKNOWN;
import static vn.giamngheo.household.deprivation.Known.YES;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import vn.giamngheo.household.household.DwellingFacts;
import vn.giamngheo.household.household.LivingConditions;
import vn.giamngheo.household.household.MemberFacts;

/** Translates what a survey found into what the indicators ask. What was not found stays unknown. */
final class FactsOf {

    private static final Dwelling NOTHING_KNOWN = new Dwelling(
            List.of(UNKNOWN, UNKNOWN, UNKNOWN), OptionalDouble.empty(), UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN);

    private final Map<String, NavigableMap<Integer, Integer>> retirementAges;

    FactsOf(Map<String, NavigableMap<Integer, Integer>> retirementAges) {
        this.retirementAges = retirementAges;
    }

    /** Ages are those of the day of the survey. */
    Facts of(LivingConditions found) {
        var members = found.members().stream()
                .map(person -> person(person, found.surveyedOn()))
                .toList();
        return new Facts(members, found.dwelling() == null ? NOTHING_KNOWN : dwelling(found.dwelling()));
    }

    private Person person(LivingConditions.Person person, LocalDate day) {
        var age = person.birthDate() == null ? Age.on(day, person.birthYear()) : Age.on(day, person.birthDate());
        int retiresAtMonths = retirementAges
                .get(person.sex().name())
                .floorEntry(day.getYear())
                .getValue();
        var facts = person.facts();
        if (facts == null) {
            return new Person(
                    age,
                    retiresAtMonths,
                    Work.UNKNOWN,
                    UNKNOWN,
                    UNKNOWN,
                    UNKNOWN,
                    UNKNOWN,
                    UNKNOWN,
                    Level.UNKNOWN,
                    Level.UNKNOWN,
                    UNKNOWN);
        }
        return new Person(
                age,
                retiresAtMonths,
                work(facts),
                Known.of(facts.ableToWork()).and(Known.of(facts.willingToWork())),
                Known.of(facts.socialAllowance()),
                facts.disability() == null ? UNKNOWN : Known.of(facts.disability() != MemberFacts.Disability.NONE),
                Known.of(facts.malnourished()),
                Known.of(facts.healthInsurance()),
                attends(facts.schooling()),
                holds(facts.qualification()),
                Known.of(facts.trainedOnTheJob()));
    }

    private static Work work(MemberFacts facts) {
        if (facts.work() == null) {
            return Work.UNKNOWN;
        }
        return switch (facts.work()) {
            case NONE -> Work.NONE;
            case OWN -> Work.OWN_ACCOUNT;
            case AT_SCHOOL -> Work.AT_SCHOOL;
            case PAID ->
                switch (Known.of(facts.labourContract())) {
                    case YES -> Work.PAID_WITH_CONTRACT;
                    case NO -> Work.PAID_WITHOUT_CONTRACT;
                    case UNKNOWN -> Work.UNKNOWN;
                };
        };
    }

    private static Level attends(MemberFacts.Schooling schooling) {
        if (schooling == null) {
            return Level.UNKNOWN;
        }
        return switch (schooling) {
            case NONE -> Level.NONE;
            case PRESCHOOL -> Level.PRE_SCHOOL;
            case PRIMARY -> Level.PRIMARY;
            case LOWER_SECONDARY -> Level.LOWER_SECONDARY;
            case UPPER_SECONDARY, VOCATIONAL, HIGHER -> Level.UPPER_SECONDARY;
        };
    }

    private static Level holds(MemberFacts.Qualification qualification) {
        if (qualification == null) {
            return Level.UNKNOWN;
        }
        return switch (qualification) {
            case NONE -> Level.NONE;
            case PRIMARY -> Level.PRIMARY;
            case LOWER_SECONDARY -> Level.LOWER_SECONDARY;
            case UPPER_SECONDARY, VOCATIONAL_ELEMENTARY, VOCATIONAL_INTERMEDIATE, COLLEGE, UNIVERSITY ->
                Level.UPPER_SECONDARY;
        };
    }

    private static Dwelling dwelling(DwellingFacts found) {
        return new Dwelling(
                List.of(Known.of(found.durableWall()), Known.of(found.durableColumn()), Known.of(found.durableRoof())),
                found.floorAreaM2() == null
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(found.floorAreaM2().doubleValue()),
                found.waterSource() == null
                        ? UNKNOWN
                        : Known.of(found.waterSource() != DwellingFacts.WaterSource.UNPROTECTED),
                latrine(found.latrine()),
                Known.of(found.internetUse()),
                found.devices() == null ? UNKNOWN : Known.of(!found.devices().isEmpty()));
    }

    private static Known latrine(DwellingFacts.Latrine latrine) {
        if (latrine == null) {
            return UNKNOWN;
        }
        return switch (latrine) {
            case SEPTIC, POUR_FLUSH, VENTILATED_PIT, DOUBLE_VAULT -> YES;
            case OTHER, NONE -> NO;
        };
    }
}
