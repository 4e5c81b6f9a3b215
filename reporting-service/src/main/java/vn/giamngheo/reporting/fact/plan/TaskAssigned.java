package vn.giamngheo.reporting.fact.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What this service takes from {@code vn.giamngheo.plan.task-assigned.v1}. */
record TaskAssigned(
        UUID taskId,
        UUID planId,
        String number,
        String title,
        List<String> leads,
        Deadline deadline,
        boolean done,
        LocalDate doneOn) {

    /** The office's words, what they turned out to be, and the days read from them. */
    record Deadline(String kind, String text, List<Period> periods) {}
}
