package vn.giamngheo.household.deprivation;

/** Dimension of health: Decree 07/2021/NĐ-CP, Annex. */
final class HealthPolicy {

    private HealthPolicy() {}

    /** Deprived of nutrition: at least one child under 16 is malnourished by height for age or weight for age. */
    static Known nutrition(Facts facts, Parameters law) {
        return Known.any(
                facts.all(), person -> person.age().under(law.childUnderYears()).and(person.malnourished()));
    }

    /** Deprived of health insurance: at least one person aged 6 or over has none at present. */
    static Known insurance(Facts facts, Parameters law) {
        return Known.any(facts.all(), person -> person.age()
                .from(law.insuredFromYears())
                .and(person.insured().not()));
    }
}
