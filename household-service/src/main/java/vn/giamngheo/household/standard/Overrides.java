package vn.giamngheo.household.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.household.place.Settlement;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.area.Area;
import vn.giamngheo.platform.area.Areas;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.page.PageRequest;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;
import vn.giamngheo.platform.time.Ids;

/** Provincial limits: a province may set higher ones than the nation, never lower ones. */
@ApplicationScoped
public class Overrides {

    private static final String ROOT = "VN";

    private final Sql sql;
    private final Areas areas;
    private final Caller caller;
    private final Clock clock;

    Overrides(Sql sql, Areas areas, Caller caller, Clock clock) {
        this.sql = sql;
        this.areas = areas;
        this.caller = caller;
        this.clock = clock;
    }

    /** What the province of the unit has set for that day; empty where it set nothing, and for what lies above provinces. */
    public Optional<StandardOverride> on(PovertyStandard standard, Area unit, Settlement area, LocalDate asOf) {
        return province(unit, asOf).flatMap(province -> sql
                .query(
                        """
                        select * from standard_override
                        where standard = ? and unit = ? and unit_valid_from = ? and area = ? and valid_from <= ?
                          and (valid_to is null or valid_to > ?)
                        order by valid_from desc limit 1""",
                        StandardOverride::of,
                        standard.code(),
                        province.code(),
                        province.validFrom(),
                        area.name(),
                        asOf,
                        asOf)
                .stream()
                .findFirst());
    }

    /** Those valid on that day, in the order of ids; one more than the limit where there is one. */
    List<StandardOverride> list(PovertyStandard standard, LocalDate asOf, PageRequest page) {
        return sql.query("""
                select * from standard_override
                where standard = ? and valid_from <= ? and (valid_to is null or valid_to > ?) and id > ?
                order by id limit ?""", StandardOverride::of, standard.code(), asOf, asOf, page.afterId(), page.limit() + 1);
    }

    /**
     * Runs in the transaction of its caller.
     *
     * @throws InvalidRequest when it is lower than the national limit, or set for what is no province
     * @throws OverrideExists when the province has limits from that very day (409)
     */
    StandardOverride set(PovertyStandard standard, SetOverride request) {
        var province = areas.tree()
                .at(request.unit(), request.validFrom())
                .filter(unit -> ROOT.equals(unit.parentCode()))
                .orElseThrow(() -> new InvalidRequest(new FieldFault("/unit", "NOT_A_PROVINCE", request.unit())));
        var faults = faults(standard, request);
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        caller.requireCovers(request.unit(), request.validFrom());
        var override = new StandardOverride(
                Ids.orNext(request.id()),
                standard.code(),
                request.unit(),
                request.area(),
                request.validFrom(),
                request.validTo(),
                request.incomeVndPerMonth(),
                request.scoreA(),
                request.legalBasis());
        insert(override, province);
        return override;
    }

    private static List<FieldFault> faults(PovertyStandard standard, SetOverride request) {
        var national = standard.limits(request.area());
        var faults = new ArrayList<FieldFault>();
        if (!standard.appliesByName(request.validFrom())) {
            faults.add(new FieldFault("/validFrom", "STANDARD_NOT_IN_FORCE", standard.code(), request.validFrom()));
        }
        if (request.validTo() != null && !request.validTo().isAfter(request.validFrom())) {
            faults.add(new FieldFault("/validTo", "BEFORE_VALID_FROM"));
        }
        if (request.incomeVndPerMonth() < national.incomeNearPoorVndPerMonth()) {
            faults.add(new FieldFault("/incomeVndPerMonth", "BELOW_NATIONAL", national.incomeNearPoorVndPerMonth()));
        }
        if (request.scoreA() != null && national.scoreALimit().isEmpty()) {
            faults.add(new FieldFault("/scoreA", "STANDARD_WITHOUT_SCORES", standard.code()));
        }
        if (request.scoreA() != null
                && request.scoreA() < national.scoreALimit().orElse(0)) {
            faults.add(new FieldFault(
                    "/scoreA", "BELOW_NATIONAL", national.scoreALimit().getAsInt()));
        }
        return faults;
    }

    private void insert(StandardOverride override, Area province) {
        int inserted = sql.update(
                """
                insert into standard_override (id, standard, unit, unit_valid_from, area, valid_from, valid_to,
                                               income_vnd_per_month, score_a, legal_basis, recorded_at, recorded_by)
                values (?, ?, ?, ?, ?, ?, cast(? as date), ?, cast(? as integer), ?, cast(? as timestamptz), ?)
                on conflict do nothing""",
                override.id(),
                override.standard(),
                override.unit(),
                province.validFrom(),
                override.area().name(),
                override.validFrom(),
                override.validTo(),
                override.incomeVndPerMonth(),
                override.scoreA(),
                override.legalBasis(),
                clock.instant().toString(),
                caller.subject());
        if (inserted == 0) {
            throw new OverrideExists(override.unit(), override.validFrom());
        }
    }

    private Optional<Area> province(Area unit, LocalDate asOf) {
        var above = areas.tree().ancestors(unit.code(), asOf);
        if (above.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(above.size() == 1 ? unit : above.get(above.size() - 2));
    }
}
