package vn.giamngheo.household.move;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.giamngheo.household.place.Scope;
import vn.giamngheo.household.place.Settlement;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.household.sql.Sql;

/** Reads moves. */
@ApplicationScoped
class MoveQueries {

    private static final String SELECT = """
            select m.*, c.reversed_at is not null as reversed
            from household_move m left join household_change c on c.id = m.change_id
            """;

    private final Sql sql;

    MoveQueries(Sql sql) {
        this.sql = sql;
    }

    Optional<Move> find(UUID id) {
        return sql.query(SELECT + " where m.id = ?", Move::of, id).stream().findFirst();
    }

    /** Locks the row. */
    Optional<Move> lock(UUID id) {
        sql.query("select 1 from household_move where id = ? for update", row -> row.getInt(1), id);
        return find(id);
    }

    boolean open(UUID household, String toUnit, LocalDate releasedOn) {
        return !sql.query("""
                        select 1 from household_move
                        where household_id = ? and state = 'RELEASED' and to_unit = ? and released_on = ?""", row -> row.getInt(1), household, toUnit, releasedOn)
                .isEmpty();
    }

    boolean accepted(UUID id, LocalDate movedOn, Settlement area) {
        return !sql.query("""
                        select 1 from household_move m
                        join household_change c on c.id = m.change_id and c.reversed_at is null
                        join household_residence r on r.household_id = m.household_id and r.valid_from = m.moved_on
                        where m.id = ? and m.state = 'ACCEPTED' and m.moved_on = ? and r.area = ?""", row -> row.getInt(1), id, movedOn, area.name()).isEmpty();
    }

    /** Those that begin or end in the area, by id; one more than the limit where there is one. */
    List<Move> list(Scope scope, boolean openOnly, Optional<UUID> after, int limit) {
        var query = new StringBuilder(SELECT).append(" where true");
        var values = new ArrayList<Object>();
        if (!scope.everywhere()) {
            query.append(" and ((m.from_unit, m.from_valid_from) in (select * from unnest(?, ?))"
                    + " or (m.to_unit, m.to_valid_from) in (select * from unnest(?, ?)))");
            var codes = scope.units().stream().map(UnitKey::code).toArray(String[]::new);
            var days = scope.units().stream().map(UnitKey::validFrom).toArray(LocalDate[]::new);
            values.addAll(List.of(codes, days, codes, days));
        }
        if (openOnly) {
            query.append(" and m.state = 'RELEASED'");
        }
        after.ifPresent(id -> {
            query.append(" and m.id > ?");
            values.add(id);
        });
        values.add(limit + 1);
        return sql.query(query.append(" order by m.id limit ?").toString(), Move::of, values.toArray());
    }
}
