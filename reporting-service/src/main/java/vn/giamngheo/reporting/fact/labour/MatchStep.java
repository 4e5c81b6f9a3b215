package vn.giamngheo.reporting.fact.labour;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What this service takes from {@code match-made} and {@code match-outcome-recorded} of household-service.
 *
 * @param step place among the steps of the match; null when it is made
 * @param kind what was offered
 * @param unit commune of the household
 * @param outcome null when it is made
 * @param happenedOn day of the outcome; null when it is made
 */
record MatchStep(
        UUID matchId,
        Integer step,
        String kind,
        String trade,
        String unit,
        LocalDate unitValidFrom,
        LocalDate matchedOn,
        String outcome,
        LocalDate happenedOn) {

    int place() {
        return step == null ? 0 : step;
    }

    String outcomeOrMatched() {
        return outcome == null ? "MATCHED" : outcome;
    }

    LocalDate day() {
        return happenedOn == null ? matchedOn : happenedOn;
    }
}
