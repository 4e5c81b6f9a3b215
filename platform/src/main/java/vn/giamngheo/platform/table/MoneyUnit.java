package vn.giamngheo.platform.table;

/** What a figure of a table counts. */
public enum MoneyUnit {
    VND(0),
    /** Triệu đồng, the unit of most documents. */
    MILLION_VND(6);

    private final int zeros;

    MoneyUnit(int zeros) {
        this.zeros = zeros;
    }

    int zeros() {
        return zeros;
    }
}
