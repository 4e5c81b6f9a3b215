package vn.giamngheo.budget.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        var changes = List.copyOf(Amounts.byCell(booking.entries()).entrySet());
        var keys = changes.stream().map(Map.Entry::getKey).toList();
        var amounts = changes.stream().map(Map.Entry::getValue).toList();
        if (keys.size() > 1) {
            cells.hold(keys);
        } else {
            turnstile.await(keys.get(0));
        }
        var outcome = take(booking, keys, amounts);
        if (outcome.cells().isEmpty() && keys.size() == 1) {
            cells.hold(keys); // not there yet, or too poor: only now it is certain which
            outcome = take(booking, keys, amounts);
        }
        requireWhole(outcome, keys, amounts, pointer);
        if (outcome.uses() < booking.uses().size()) {
            throw new DecisionPosted(booking.posting().decision());
        }
        outbox.wakeRelayAfterCommit();
    }

    private void requireWhole(Outcome outcome, List<Cell> keys, List<Amounts> changes, Function<Cell, String> pointer) {
        var shortages = new Shortages(pointer);
        for (int i = 0; i < keys.size(); i++) {
            if (!outcome.cells().contains(i + 1)) {
                var held = cells.held(keys.get(i)).orElse(Amounts.NONE);
                shortages.add(new Shortage(keys.get(i), held, changes.get(i)));
            }
        }
        shortages.refuse();
    }

    private Outcome take(Booking booking, List<Cell> keys, List<Amounts> changes) {
        try (var connection = db.getConnection();
                var statement = connection.prepareStatement(keys.size() == 1 ? BookingSql.ONE : BookingSql.MANY)) {
            if (keys.size() > 1) {
                // Planned anew each time: a plan kept from when the table was small reads all of it, for every decision
                // of an import.
                statement.unwrap(PGStatement.class).setPrepareThreshold(0);
            }
            int at = keys.size() == 1 ? bind(statement, keys.get(0), changes.get(0)) : bind(statement, keys, changes);
            bindRest(statement, at, booking, keys);
            try (var result = statement.executeQuery()) {
                result.next();
                var taken = (Integer[]) result.getArray(1).getArray();
                return new Outcome(Set.copyOf(Arrays.asList(taken)), result.getInt(2));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int bind(PreparedStatement statement, Cell cell, Amounts change) throws SQLException {
        int at = 1;
        for (var side : Account.values()) {
            statement.setLong(at++, change.on(side));
        }
        at = Cells.bind(statement, at, cell);
        for (var side : Account.values()) {
            statement.setLong(at++, change.on(side));
        }
        return at;
    }

    private static int bind(PreparedStatement statement, List<Cell> keys, List<Amounts> changes) throws SQLException {
        int at = Cells.bind(statement, 1, keys);
        for (var side : Account.values()) {
            set(statement, at++, "bigint", changes, change -> change.on(side));
        }
        return at;
    }

    private void bindRest(PreparedStatement statement, int from, Booking booking, List<Cell> keys) throws SQLException {
        int at = from;
        var posting = booking.posting();
        var places = new HashMap<Cell, Integer>();
        keys.forEach(cell -> places.put(cell, places.size() + 1));
        statement.setInt(at++, keys.size());
        statement.setObject(at++, posting.id());
        set(statement, at++, "integer", booking.entries(), entry -> places.get(entry.cell()));
        set(statement, at++, "text", booking.entries(), entry -> entry.account().name());
        set(statement, at++, "bigint", booking.entries(), Entry::amountVnd);
        statement.setString(at++, posting.kind().name());
        statement.setString(at++, posting.decision().comparableIssuer());
        statement.setString(at++, posting.decision().comparableNumber());
        statement.setObject(at++, posting.decision().date());
        statement.setObject(at++, posting.id());
        set(statement, at++, "integer", booking.uses(), use -> places.get(use.cell()));
        set(statement, at++, "text", booking.uses(), DecisionUse::counterpart);
        statement.setString(at++, RequestId.current());
        set(statement, at++, "uuid", booking.events(), event -> Ids.next());
        set(statement, at++, "text", booking.events(), Told::type);
        set(statement, at++, "text", booking.events(), Told::subject);
        set(statement, at, "text", booking.events(), event -> text(event.data()));
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
