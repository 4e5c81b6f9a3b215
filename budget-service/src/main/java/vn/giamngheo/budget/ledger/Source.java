package vn.giamngheo.budget.ledger;

/** Who the money comes from, as far as the decision says. */
public enum Source {
    /** Ngân sách trung ương. */
    CENTRAL,
    /** Ngân sách địa phương, tier not stated. */
    LOCAL,
    PROVINCE,
    DISTRICT,
    COMMUNE,
    /** Lồng ghép: paid by another programme. */
    INTEGRATED,
    /** Tín dụng chính sách. */
    POLICY_CREDIT,
    /** Huy động, xã hội hóa. */
    MOBILISED,
    /** The document names no source. */
    NOT_STATED
}
