package vn.giamngheo.benchmarks;

import java.util.Arrays;

/** Durations of one kind of call, in milliseconds. */
record Times(double[] sorted) {

    static Times of(double... millis) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return new Times(sorted);
    }

    /** Nearest rank: the smallest time that at least this share of the calls stayed within. */
    double percentile(double share) {
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.max(rank, 1) - 1];
    }
}
