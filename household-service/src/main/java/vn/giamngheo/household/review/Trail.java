package vn.giamngheo.household.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.giamngheo.household.household.Deeds;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.household.sql.Sql;

/**
 * Writes down who did what in a round: an entry in the chain of each commune that it concerns, by code, whether it is about one
 * household or a hundred thousand. Called last in a transaction, see {@link Deeds}.
 */
@ApplicationScoped
class Trail {

    /** Dossiers of a condition by commune; the hash is of the ids in their order, joined by commas. */
    private static final String BY_COMMUNE = """
            select d.unit, d.unit_valid_from, count(*) as dossiers, min(d.household_id::text) as household,
                   encode(sha256(convert_to(string_agg(d.household_id::text, ',' order by d.household_id), 'UTF8')), 'hex') as sha256
            from review_dossier d where %s group by 1, 2 order by 1, 2""";

    private static final String OF_ACT =
            "(d.round_id, d.household_id) in " + "(select s.round_id, s.household_id from review_step s where %s)";

    private final Sql sql;
    private final Deeds deeds;

    Trail(Sql sql, Deeds deeds) {
        this.sql = sql;
        this.deeds = deeds;
    }

    private record Concerned(UnitKey commune, int dossiers, UUID household, String sha256) {}

    /** Of the unit itself where no household is listed yet. */
    void opened(Round round) {
        var detail = detail(round, round.openedOn());
        detail.put("kind", round.kind());
        if (!write("ROUND_OPENED", round.id(), detail, "d.round_id = ?", round.id())) {
            deeds.record("ROUND_OPENED", round.id(), round.unit(), detail);
        }
    }

    void requested(Round round, RequestReviews requests) {
        var named = Picking.byName(round, requests.householdIds());
        write(
                "REVIEW_REQUESTED",
                round.id(),
                detail(round, requests.requestedOn()),
                named.condition(),
                named.values().toArray());
    }

    void acted(Round round, Step step, LocalDate day, Taken taken) {
        var detail = detail(round, day);
        detail.put("act", taken.act());
        write(
                step.deed,
                taken.act(),
                detail,
                OF_ACT.formatted(taken.condition()),
                taken.values().toArray());
    }

    /** @return whether there was a dossier */
    private boolean write(String deed, UUID whole, Map<String, Object> detail, String condition, Object... values) {
        var concerned = sql.query(
                BY_COMMUNE.formatted(condition),
                row -> new Concerned(
                        new UnitKey(row.getString("unit"), row.getObject("unit_valid_from", LocalDate.class)),
                        row.getInt("dossiers"),
                        UUID.fromString(row.getString("household")),
                        row.getString("sha256")),
                values);
        for (var some : concerned) {
            if (some.dossiers() == 1) {
                deeds.record(deed, some.household(), some.commune(), detail);
            } else {
                var counted = new HashMap<>(detail);
                counted.put("households", some.dossiers());
                counted.put("householdsSha256", some.sha256());
                deeds.record(deed, whole, some.commune(), counted);
            }
        }
        return !concerned.isEmpty();
    }

    private static Map<String, Object> detail(Round round, LocalDate day) {
        return new HashMap<>(Map.of("round", round.id(), "day", day.toString()));
    }
}
