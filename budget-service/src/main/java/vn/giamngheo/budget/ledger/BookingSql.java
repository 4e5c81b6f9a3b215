package vn.giamngheo.budget.ledger;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The statement that takes the money. A single cell is named by plain parameters: the planner then finds it by its key at no cost,
 * while it would plan a join with an array anew each time.
 */
final class BookingSql {

    private static final String ONE_CELL = """
            with changed as (
                update ledger_cell set %s where %s and %s returning id, 1 as n),
            """.formatted(
                    sides(side -> "%1$s = %1$s + ?".formatted(side.column()), ", "),
                    Cells.KEY,
                    sides(side -> "%s + ? %s".formatted(side.column(), bounds(side)), " and "));

    private static final String MANY_CELLS = """
            with wanted as materialized (
                select * from unnest(%s, %s) with ordinality as w (%s, %s, n)),
            changed as (
                update ledger_cell c set %s from wanted w where %s and %s returning c.id, cast(w.n as integer) as n),
            """.formatted(
                    Cells.KEY_ARRAYS,
                    sides(side -> "?::bigint[]", ", "),
                    Cells.KEY_COLUMNS,
                    sides(Account::column, ", "),
                    sides(side -> "%1$s = c.%1$s + w.%1$s".formatted(side.column()), ", "),
                    Cells.keyOf("c", "w"),
                    sides(side -> "c.%1$s + w.%1$s %2$s".formatted(side.column(), bounds(side)), " and "));

    /**
     * Entries and all else only when every cell took its change: the rest is refused with it. The events get their
     * places after the cells are locked, so that two postings on one cell are told in the order in which they took effect.
     */
    private static final String REST = """
            whole as (select from changed having count(*) = ?),
            entered as (
                insert into ledger_entry (posting_id, cell_id, account, amount_vnd)
                select e.posting_id, c.id, e.account, e.amount_vnd
                from whole, unnest(?::uuid[], ?::integer[], ?::text[], ?::bigint[])
                    with ordinality as e (posting_id, n, account, amount_vnd, place)
                join changed c on c.n = e.n order by e.place),
            used as (
                insert into decision_use (kind, decision_issuer, decision_number, decision_date, cell_id, counterpart, posting_id)
                select u.kind, u.issuer, u.number, u.date, c.id, u.counterpart, u.posting_id
                from whole, unnest(?::text[], ?::text[], ?::text[], ?::date[], ?::integer[], ?::text[], ?::uuid[])
                    as u (kind, issuer, number, date, n, counterpart, posting_id)
                join changed c on c.n = u.n
                on conflict do nothing returning 1),
            told as (
                insert into outbox_event (id, type, subject, occurred_at, request_id, data)
                select e.id, e.type, e.subject, clock_timestamp(), ?, e.data
                from whole, unnest(?::uuid[], ?::text[], ?::text[], ?::text[]) with ordinality as e (id, type, subject, data, place)
                order by e.place)
            select array(select n from changed), (select count(*) from used)""";

    static final String ONE = ONE_CELL + REST;
    static final String MANY = MANY_CELLS + REST;

    private BookingSql() {}

    private static String bounds(Account side) {
        return "between %d and %d".formatted(side.leastVnd(), Amounts.MOST_VND);
    }

    private static String sides(Function<Account, String> each, String separator) {
        return Arrays.stream(Account.values()).map(each).collect(Collectors.joining(separator));
    }
}
