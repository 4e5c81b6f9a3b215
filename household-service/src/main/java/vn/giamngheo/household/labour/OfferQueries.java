package vn.giamngheo.household.labour;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.area.Area;
import vn.giamngheo.platform.area.Areas;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/**
 * Reads offers. One is seen from every place that it is for and from every place that holds those: a commune sees what its province
 * offers. Nothing in it is personal.
 */
@ApplicationScoped
class OfferQueries {

    private static final String REACHES =
            "(path @> array[cast(:%1$s as text)] or unit = any(cast(:%1$sPath as text[])))";

    private final Sql sql;
    private final Areas areas;
    private final Caller caller;

    OfferQueries(Sql sql, Areas areas, Caller caller) {
        this.sql = sql;
        this.areas = areas;
        this.caller = caller;
    }

    /** A unit and all above it on that day; only itself when there was no such unit. */
    List<String> path(String unit, LocalDate day) {
        return areas.tree().at(unit, day).isEmpty()
                ? List.of(unit)
                : Stream.concat(
                                Stream.of(unit),
                                areas.tree().ancestors(unit, day).stream().map(Area::code))
                        .toList();
    }

    Optional<Offer> find(UUID id) {
        return sql.query("select * from job_offer where id = ?", Offer::of, id).stream()
                .findFirst();
    }

    /** @throws OfferNotFound also when it is not for the caller's area nor for a part of it (404) */
    Offer visible(UUID id) {
        return find(id).filter(this::isVisible).orElseThrow(() -> new OfferNotFound(id));
    }

    private boolean isVisible(Offer offer) {
        var own = caller.unit();
        return own != null
                && (path(offer.unit(), offer.validFrom()).contains(own)
                        || path(own, offer.validFrom()).contains(offer.unit()));
    }

    /** Those that stood on that day, by id; one more than the limit where there is one. */
    List<Offer> list(String unit, LocalDate asOf, WorkNeed kind, String trade, UUID after, int limit) {
        if (areas.tree().at(unit, asOf).isEmpty()) {
            throw new InvalidRequest(new FieldFault("/unit", "UNKNOWN_UNIT", unit, asOf));
        }
        if (caller.unit() == null) {
            return List.of();
        }
        var values = new HashMap<String, Object>(Map.of("asOf", asOf, "after", after, "rows", limit + 1));
        values.put("unit", unit);
        values.put("unitPath", path(unit, asOf).toArray(String[]::new));
        values.put("own", caller.unit());
        values.put("ownPath", path(caller.unit(), asOf).toArray(String[]::new));
        values.put("kind", kind == null ? null : kind.name());
        values.put("trade", trade);
        return sql.query(
                """
                select * from job_offer
                where valid_from <= :asOf and (valid_to is null or valid_to > :asOf) and id > :after
                  and (cast(:kind as text) is null or kind = :kind) and (cast(:trade as text) is null or trade = :trade)
                  and""" + REACHES.formatted("unit") + " and " + REACHES.formatted("own") + " order by id limit :rows",
                Offer::of,
                values);
    }
}
