package vn.giamngheo.household.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.audit.Audit;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.request.RequestId;
import vn.giamngheo.platform.time.Ids;

/**
 * Writes down who asked for whose class: a row for each person, and one entry for the question in the chain of the caller's client,
 * with a hash over those rows. No citizen ids.
 */
@ApplicationScoped
class Accesses {

    private final Sql sql;
    private final Audit audit;
    private final Caller caller;

    Accesses(Sql sql, Audit audit, Caller caller) {
        this.sql = sql;
        this.audit = audit;
        this.caller = caller;
    }

    void record(Question question, List<Judged> judged) {
        var id = Ids.next();
        sql.update(
                """
                insert into eligibility_query (id, asked_at, asked_by, client, request_id, purpose, legal_basis, as_of)
                values (?, clock_timestamp(), ?, ?, ?, ?, ?, ?)""",
                id,
                caller.subject(),
                caller.client(),
                RequestId.current(),
                question.purpose(),
                question.legalBasis().strip(),
                question.asOf());
        sql.update(
                """
                insert into eligibility_access (query_id, position, outcome, household_id, unit, unit_valid_from)
                select cast(? as uuid), position, outcome, cast(household as uuid), unit, first_day
                from unnest(?, ?, ?, ?) with ordinality as a(outcome, household, unit, first_day, position)""",
                id,
                column(judged, it -> it.outcome().name()).toArray(String[]::new),
                column(judged, it -> Objects.toString(it.standing().household(), null))
                        .toArray(String[]::new),
                column(judged, it -> unit(it, UnitKey::code)).toArray(String[]::new),
                column(judged, it -> unit(it, UnitKey::validFrom)).toArray(LocalDate[]::new));
        audit.record("eligibility/" + caller.client(), deed(id, question, judged));
    }

    /** A question about one household is that household's deed; one about many is a deed of its own. */
    private Audit.Deed deed(UUID id, Question question, List<Judged> judged) {
        var one = judged.size() == 1 && judged.get(0).standing().household() != null
                ? judged.get(0).standing()
                : null;
        return new Audit.Deed(
                "ELIGIBILITY_ASKED",
                one == null ? id.toString() : one.household().toString(),
                caller.subject(),
                caller.client(),
                one == null ? null : one.unit().code(),
                one == null ? null : one.unit().validFrom(),
                Map.of(
                        "queryId", id.toString(),
                        "purpose", question.purpose(),
                        "legalBasis", question.legalBasis().strip(),
                        "asOf", question.asOf().toString(),
                        "people", judged.size(),
                        "sha256", hash(judged)));
    }

    /** Over outcome and household of each row, a line each. */
    static String hash(List<Judged> judged) {
        var lines = new StringBuilder();
        judged.forEach(it -> lines.append(it.outcome())
                .append(' ')
                .append(Objects.toString(it.standing().household(), "-"))
                .append('\n'));
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(lines.toString().getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> List<T> column(List<Judged> judged, Function<Judged, T> value) {
        var values = new java.util.ArrayList<T>(judged.size());
        judged.forEach(it -> values.add(value.apply(it)));
        return values;
    }

    private static <T> T unit(Judged judged, Function<UnitKey, T> part) {
        return judged.standing().unit() == null
                ? null
                : part.apply(judged.standing().unit());
    }
}
