package vn.giamngheo.reporting.fact.support;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What this service takes from {@code support-recorded} and {@code support-cancelled} of household-service.
 *
 * @param unit commune in which the household lived on the day of the support
 * @param line null where none of the programmes paid for it
 * @param cancelledOn null in the first of the two
 */
record SupportTold(
        UUID supportId,
        UUID householdId,
        String unit,
        LocalDate unitValidFrom,
        String kind,
        String line,
        long amountVnd,
        LocalDate givenOn,
        LocalDate cancelledOn) {}
