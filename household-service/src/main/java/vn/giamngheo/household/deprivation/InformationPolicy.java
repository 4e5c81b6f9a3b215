package vn.giamngheo.household.deprivation;

/** Dimension of information: Decree 07/2021/NĐ-CP, Annex. */
final class InformationPolicy {

    private InformationPolicy() {}

    /** Deprived of telecommunication: no member uses an internet service. */
    static Known telecommunication(Facts facts) {
        return facts.dwelling().usesInternet().not();
    }

    /** Deprived of the means of information: neither a shared device nor a personal one. */
    static Known assets(Facts facts) {
        return facts.dwelling().hasDevice().not();
    }
}
