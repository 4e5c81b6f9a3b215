package vn.giamngheo.budget.proposal;

/** A sum of money by where it comes from, in dong. */
record Split(long centralVnd, long localVnd) {

    /** Most that one figure of a proposal states: 10^15 dong, so that no sum of a proposal comes near 2^63. */
    static final long MOST_VND = 1_000_000_000_000_000L;

    static final Split NOTHING = new Split(0, 0);

    long totalVnd() {
        return Math.addExact(centralVnd, localVnd);
    }

    Split plus(Split other) {
        return new Split(Math.addExact(centralVnd, other.centralVnd), Math.addExact(localVnd, other.localVnd));
    }
}
