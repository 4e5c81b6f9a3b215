package vn.giamngheo.household.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import vn.giamngheo.household.sql.Sql;

/** Reads what households received. */
@ApplicationScoped
class SupportQueries {

    private static final int MOST_WARNINGS = 1000;

    private final Sql sql;

    SupportQueries(Sql sql) {
        this.sql = sql;
    }

    static String[] array(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    Optional<SupportView> find(UUID household, UUID id) {
        return sql
                .query(
                        "select * from household_support where household_id = ? and id = ?",
                        SupportView::of,
                        household,
                        id)
                .stream()
                .findFirst();
    }

    /** Its row stays as it is until the transaction ends. */
    Optional<SupportView> lock(UUID household, UUID id) {
        return sql
                .query(
                        "select * from household_support where household_id = ? and id = ? for update",
                        SupportView::of,
                        household,
                        id)
                .stream()
                .findFirst();
    }

    /** Received by that day, in the order of ids; one more than the limit where there is one. */
    List<SupportView> list(UUID household, LocalDate asOf, boolean cancelledToo, UUID after, int limit) {
        return sql.query("""
                select * from household_support
                where household_id = ? and given_on <= ? and (? or cancelled_on is null or cancelled_on > ?) and id > ?
                order by id limit ?""", SupportView::of, household, asOf, cancelledToo, asOf, after, limit + 1);
    }

    /** @param covers whether the caller's area holds the unit, on that day, of whoever entered it */
    Optional<SupportListView> list(UUID id, BiPredicate<String, LocalDate> covers) {
        return sql
                .query(
                        """
                        select *, (select count(*) from household_support s where s.list_id = l.id and s.cancelled_on is not null)
                                  as cancelled
                        from support_list l where id = ?""",
                        row -> covers.test(row.getString("unit"), row.getObject("given_on", LocalDate.class))
                                ? SupportListView.of(row, warningsOfList(id))
                                : null,
                        id)
                .stream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    private List<SupportOverlap> warningsOfList(UUID id) {
        return warnings(sql.query(
                "select id from household_support where list_id = ?", row -> row.getObject("id", UUID.class), id));
    }

    /** What the supports may double, the first thousand: candidates by household and content, judged by {@link OverlapPolicy}. */
    List<SupportOverlap> warnings(List<UUID> supports) {
        return sql
                .query("""
                        select a.household_id, a.kind, a.content_key,
                               a.id as a_id, a.line as a_line, a.valid_from as a_valid_from, a.valid_to as a_valid_to,
                               a.amount_vnd as a_amount_vnd, a.provider as a_provider,
                               b.id as b_id, b.line as b_line, b.valid_from as b_valid_from, b.valid_to as b_valid_to,
                               b.amount_vnd as b_amount_vnd, b.provider as b_provider
                        from household_support a
                        join household_support b on b.household_id = a.household_id and b.kind = a.kind
                             and b.content_key = a.content_key and b.cancelled_on is null and b.id <> a.id
                        where a.id = any(cast(? as uuid[])) and a.cancelled_on is null
                        order by a.household_id, a.id, b.id""", row -> SupportOverlap.of(Supported.of(row, "a_"), Supported.of(row, "b_")), (Object)
                        array(supports))
                .stream()
                .flatMap(Optional::stream)
                .limit(MOST_WARNINGS)
                .toList();
    }
}
