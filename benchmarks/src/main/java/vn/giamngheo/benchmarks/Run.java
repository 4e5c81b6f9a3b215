package vn.giamngheo.benchmarks;

/** Measures something of a running suite. */
@FunctionalInterface
interface Run {

    void measure(Report report) throws Exception;
}
