package vn.giamngheo.benchmarks;

import vn.giamngheo.launcher.process.Memory;

/** Resident memory of all parts after the load, shared pages counted once. */
final class MemoryRun {

    void measure(Report report) {
        long kilobytes = ProcessHandle.current()
                .children()
                .mapToLong(Memory::residentKilobytes)
                .sum();
        report.figure("resident memory of the whole suite", kilobytes / 1024 + " MiB", "below 2048 MiB");
    }
}
