package vn.giamngheo.household.classification;

/** What a household lives on. Average living standard is determined for the first four (Decree 07/2021/NĐ-CP Article 3). */
public enum Livelihood {
    AGRICULTURE,
    FORESTRY,
    FISHERY,
    SALT,
    /** Something else, or no longer one of these. */
    OTHER
}
