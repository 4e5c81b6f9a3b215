package vn.giamngheo.household.deprivation;

/** Dimension of water and sanitation: Decree 07/2021/NĐ-CP, Annex. */
final class WaterPolicy {

    private WaterPolicy() {}

    /** Deprived of clean water: no access to tap, drilled well, protected dug well, protected spring, rain or bottled water. */
    static Known cleanWater(Facts facts) {
        return facts.dwelling().cleanWater().not();
    }

    /** Deprived of a hygienic latrine: septic or semi-septic, pour-flush, ventilated improved pit, double vault. */
    static Known toilet(Facts facts) {
        return facts.dwelling().hygienicToilet().not();
    }
}
