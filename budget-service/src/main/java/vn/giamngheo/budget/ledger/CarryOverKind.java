package vn.giamngheo.budget.ledger;

import vn.giamngheo.budget.programme.Nature;

/** The two legal names under which money outlives its year. */
public enum CarryOverKind {
    /** Vốn đầu tư kéo dài (Public Investment Law). */
    CAPITAL_EXTENDED(Nature.CAPITAL),
    /** Kinh phí sự nghiệp chuyển nguồn (State Budget Law, Article 64). */
    RECURRENT_CARRIED(Nature.RECURRENT);

    private final Nature nature;

    CarryOverKind(Nature nature) {
        this.nature = nature;
    }

    /** How money of that nature outlives its year. */
    public static CarryOverKind of(Nature nature) {
        return nature == Nature.CAPITAL ? CAPITAL_EXTENDED : RECURRENT_CARRIED;
    }

    /** The only nature that this kind carries. */
    public Nature nature() {
        return nature;
    }
}
