package vn.giamngheo.household.labour;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.giamngheo.household.place.Scope;
import vn.giamngheo.household.sql.Sql;

/** Reads matches. */
@ApplicationScoped
class MatchQueries {

    private static final String SELECT = """
            select m.*, s.household_id, o.kind
            from job_match m join job_seeker s on s.id = m.seeker_id join job_offer o on o.id = m.offer_id
            """;

    private final Sql sql;

    MatchQueries(Sql sql) {
        this.sql = sql;
    }

    Optional<Match> find(UUID id) {
        return sql.query(SELECT + " where m.id = ?", Match::of, id).stream().findFirst();
    }

    /** Other matches of the same member that have not ended: more than one thing at once. */
    List<Match> othersOf(Match match) {
        return sql.query(SELECT + """
                 where s.member_id = (select member_id from job_seeker where id = ?) and m.id <> ?
                   and m.state in ('MATCHED', 'ADVISED', 'PLACED', 'PLACED_ABROAD')
                 order by m.id""", Match::of, match.seekerId(), match.id());
    }

    /** Of those who were registered in the scope, by id; one more than the limit where there is one. */
    List<Match> list(Scope scope, MatchState state, UUID after, int limit) {
        var values = new HashMap<String, Object>(Places.values(scope));
        values.putAll(Map.of("after", after, "rows", limit + 1));
        values.put("state", state == null ? null : state.name());
        return sql.query(
                SELECT + " where m.id > :after and (cast(:state as text) is null or m.state = :state) and "
                        + Places.WITHIN.replace("(unit, unit_valid_from)", "(s.unit, s.unit_valid_from)")
                        + " order by m.id limit :rows",
                Match::of,
                values);
    }
}
