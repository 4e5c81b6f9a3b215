package vn.giamngheo.budget.programme;

/** Nature of money (State Budget Law: development investment or recurrent expenditure). */
public enum Nature {
    /** Vốn đầu tư phát triển. */
    CAPITAL,
    /** Vốn, kinh phí sự nghiệp. */
    RECURRENT
}
