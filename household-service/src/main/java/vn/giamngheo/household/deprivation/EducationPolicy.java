package vn.giamngheo.household.deprivation;

/** Dimension of education: Decree 07/2021/NĐ-CP, Annex. */
final class EducationPolicy {

    private EducationPolicy() {}

    /**
     * Deprived of adult education: at least one person from 16 to 30 (30 included) neither studies at nor holds the level for the
     * age: lower secondary below 18, upper secondary or vocational training from 18. Whoever is hired and certified as trained on
     * the job is not deprived.
     */
    static Known adults(Facts facts, Parameters law) {
        return Known.any(facts.all(), person -> {
            var concerned = person.age().within(law.adultEducationFromYears(), law.adultEducationThroughYears() + 1);
            var lacksLower = reached(person, Level.LOWER_SECONDARY).not();
            var lacksUpper = reached(person, Level.UPPER_SECONDARY)
                    .not()
                    .and(person.age().from(law.upperSecondaryFromYears()));
            return concerned
                    .and(lacksLower.or(lacksUpper))
                    .and(person.trainedOnTheJob().not());
        });
    }

    /**
     * Deprived of school attendance: at least one child from 3 to under 16 is not at the school level for the age, or a higher
     * one: pre-school below 6, primary below 12, lower secondary below 16.
     */
    static Known children(Facts facts, Parameters law) {
        return Known.any(facts.all(), person -> {
            var concerned = person.age().within(law.preSchoolFromYears(), law.schoolUntilYears());
            return concerned.and(belowLevel(person, law.preSchoolFromYears(), Level.PRE_SCHOOL)
                    .or(belowLevel(person, law.primaryFromYears(), Level.PRIMARY))
                    .or(belowLevel(person, law.lowerSecondaryFromYears(), Level.LOWER_SECONDARY)));
        });
    }

    private static Known reached(Person person, Level level) {
        return person.attends().atLeast(level).or(person.holds().atLeast(level));
    }

    private static Known belowLevel(Person person, int fromYears, Level level) {
        return person.age().from(fromYears).and(person.attends().atLeast(level).not());
    }
}
