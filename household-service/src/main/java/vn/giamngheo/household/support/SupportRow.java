package vn.giamngheo.household.support;

import java.time.LocalDate;
import java.util.UUID;
import vn.giamngheo.household.need.SupportKind;
import vn.giamngheo.platform.time.Ids;

/** A support on its way into its table; {@link #COLUMNS} names the fields for it. */
record SupportRow(
        UUID id,
        UUID householdId,
        SupportKind kind,
        String content,
        String line,
        long amountVnd,
        LocalDate givenOn,
        LocalDate validFrom,
        LocalDate validTo,
        String provider,
        String decisionNumber,
        String note) {

    static final String COLUMNS = """
            (id uuid, "householdId" uuid, kind text, content text, line text, "amountVnd" bigint, "givenOn" date,
             "validFrom" date, "validTo" date, provider text, "decisionNumber" text, note text)""";

    static SupportRow of(UUID household, RecordSupport support) {
        var period = support.periodOrDay();
        return new SupportRow(
                Ids.orNext(support.id()),
                household,
                support.kind(),
                support.content(),
                support.line(),
                support.amountVnd(),
                support.givenOn(),
                period.from(),
                period.to(),
                support.provider(),
                support.decisionNumber(),
                support.note());
    }
}
