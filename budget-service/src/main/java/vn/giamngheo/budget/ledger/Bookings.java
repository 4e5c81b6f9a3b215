package vn.giamngheo.budget.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.postgresql.PGStatement;
import vn.giamngheo.platform.outbox.Outbox;
import vn.giamngheo.platform.request.RequestId;
import vn.giamngheo.platform.time.Ids;

/**
 * Takes the money: cells, entries, uses of the decision and events in one statement, because others wait for the cells from here to
 * the commit. A cell that lacks money refuses by the condition of its update, whatever else happens at the same time.
 */
@ApplicationScoped
class Bookings {

    private final AgroalDataSource db;
    private final Cells cells;
    private final Turnstile turnstile;
    private final Outbox outbox;
    private final ObjectMapper json;

    Bookings(AgroalDataSource db, Cells cells, Turnstile turnstile, Outbox outbox, ObjectMapper json) {
        this.db = db;
        this.cells = cells;
        this.turnstile = turnstile;
        this.outbox = outbox;
        this.json = json;
    }

    /** @param cells those that took their change, counted from 1 in the order in which cells are locked */
    private record Outcome(Set<Integer> cells, int uses) {}

    /**
     * @param pointer where in the request a cell is named
     * @throws InsufficientBalance when a cell holds less than is taken (409)
     * @throws CellFull when a cell would hold more than the ledger counts (409)
     * @throws DecisionPosted when the decision has been posted for one of the cells (409)
     */
    void take(Booking booking, Function<Cell, String> pointer) {
        var changes = Changes.of(List.of(booking));
        var outcome = tryAndHold(List.of(booking), changes);
        requireWhole(outcome, changes, pointer);
        if (outcome.uses() < booking.uses().size()) {
            throw new DecisionPosted(booking.posting().decision());
        }
        outbox.wakeRelayAfterCommit();
    }

    /**
     * Takes all in one statement, as if they were one posting.
     *
     * @return whether nothing was refused; otherwise the caller has to take back what this did
     */
    boolean takeAll(List<Booking> bookings) {
        var changes = Changes.of(bookings);
        var outcome = tryAndHold(bookings, changes);
        outbox.wakeRelayAfterCommit();
        return outcome.cells().size() == changes.cells().size()
                && outcome.uses()
                        == bookings.stream()
                                .mapToInt(booking -> booking.uses().size())
                                .sum();
    }

    private Outcome tryAndHold(List<Booking> bookings, Changes changes) {
        var first = changes.cells().get(0);
        if (!changes.isOfOneCell()) {
            cells.hold(changes.cells());
        } else if (!cells.isHeld(first)) {
            turnstile.await(first);
        }
        var outcome = take(bookings, changes);
        if (outcome.cells().isEmpty() && changes.isOfOneCell()) {
            cells.hold(changes.cells()); // not there yet, or too poor: only now it is certain which
            outcome = take(bookings, changes);
        }
        return outcome;
    }

    private void requireWhole(Outcome outcome, Changes changes, Function<Cell, String> pointer) {
        var shortages = new Shortages(pointer);
        for (int i = 0; i < changes.cells().size(); i++) {
            if (!outcome.cells().contains(i + 1)) {
                var cell = changes.cells().get(i);
                var held = cells.held(cell).orElse(Amounts.NONE);
                shortages.add(new Shortage(cell, held, changes.amounts().get(i)));
            }
        }
        shortages.refuse();
    }

    private Outcome take(List<Booking> bookings, Changes changes) {
        try (var connection = db.getConnection();
                var statement = connection.prepareStatement(changes.isOfOneCell() ? BookingSql.ONE : BookingSql.MANY)) {
            if (!changes.isOfOneCell()) {
                // Planned anew each time: a plan kept from when the table was small reads all of it, for every decision
                // of an import.
                statement.unwrap(PGStatement.class).setPrepareThreshold(0);
            }
            bindRest(statement, bind(statement, changes), bookings, changes);
            try (var result = statement.executeQuery()) {
                result.next();
                var taken = (Integer[]) result.getArray(1).getArray();
                return new Outcome(Set.copyOf(Arrays.asList(taken)), result.getInt(2));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return the next place */
    private static int bind(PreparedStatement statement, Changes changes) throws SQLException {
        if (!changes.isOfOneCell()) {
            int at = Cells.bind(statement, 1, changes.cells());
            for (var side : Account.values()) {
                set(statement, at++, "bigint", changes.amounts(), change -> change.on(side));
            }
            return at;
        }
        int at = bind(statement, 1, changes.amounts().get(0));
        return bind(
                statement,
                Cells.bind(statement, at, changes.cells().get(0)),
                changes.amounts().get(0));
    }

    private static int bind(PreparedStatement statement, int from, Amounts change) throws SQLException {
        int at = from;
        for (var side : Account.values()) {
            statement.setLong(at++, change.on(side));
        }
        return at;
    }

    private void bindRest(PreparedStatement statement, int from, List<Booking> bookings, Changes changes)
            throws SQLException {
        int at = from;
        statement.setInt(at++, changes.cells().size());
        var entries = each(bookings, Booking::entries);
        set(statement, at++, "uuid", entries, entry -> entry.posting().id());
        set(
                statement,
                at++,
                "integer",
                entries,
                entry -> changes.place(entry.part().cell()));
        set(statement, at++, "text", entries, entry -> entry.part().account().name());
        set(statement, at++, "bigint", entries, entry -> entry.part().amountVnd());
        var uses = each(bookings, Booking::uses);
        set(statement, at++, "text", uses, use -> use.posting().kind().name());
        set(statement, at++, "text", uses, use -> use.posting().decision().comparableIssuer());
        set(statement, at++, "text", uses, use -> use.posting().decision().comparableNumber());
        set(statement, at++, "date", uses, use -> use.posting().decision().date());
        set(statement, at++, "integer", uses, use -> changes.place(use.part().cell()));
        set(statement, at++, "text", uses, use -> use.part().counterpart());
        set(statement, at++, "uuid", uses, use -> use.posting().id());
        var events = each(bookings, Booking::events);
        statement.setString(at++, RequestId.current());
        set(statement, at++, "uuid", events, event -> Ids.next());
        set(statement, at++, "text", events, event -> event.part().type());
        set(statement, at++, "text", events, event -> event.part().subject());
        set(statement, at, "text", events, event -> text(event.part().data()));
    }

    /** Something that a posting brings with it. */
    private record Part<T>(PostingDraft posting, T part) {}

    private static <T> List<Part<T>> each(List<Booking> bookings, Function<Booking, List<T>> parts) {
        return bookings.stream()
                .flatMap(booking -> parts.apply(booking).stream().map(part -> new Part<>(booking.posting(), part)))
                .toList();
    }

    private static <T> void set(
            PreparedStatement statement, int at, String type, List<T> all, Function<? super T, ?> value)
            throws SQLException {
        var values = new ArrayList<Object>(all.size());
        all.forEach(one -> values.add(value.apply(one)));
        statement.setArray(at, statement.getConnection().createArrayOf(type, values.toArray()));
    }

    private String text(PostingRecorded event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Event data cannot be written as JSON", e);
        }
    }
}
