package vn.giamngheo.household.reform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.area.Reform;

/** Reads the reforms that were applied at run time. */
@ApplicationScoped
class StoredReforms {

    private final Sql sql;
    private final ObjectMapper json;

    StoredReforms(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** One at a time: two reforms of one day must not each be checked against the map without the other. */
    void lock() {
        sql.query("select pg_advisory_xact_lock(hashtext('area_edition'))", row -> true);
    }

    Optional<Reform> find(UUID id) {
        return sql.query("select content from area_reform where id = ?", row -> read(row.getString(1)), id).stream()
                .findFirst();
    }

    /** By day and id; there is a handful in a decade. */
    List<Reform> all() {
        return sql.query("select content from area_reform order by effective_on, id", row -> read(row.getString(1)));
    }

    /**
     * First day of a reform.
     *
     * @param reform its id, or that day, which names reforms of the reference data
     * @throws ReformNotFound when there is none (404)
     */
    LocalDate day(String reform) {
        return id(reform)
                .map(id -> find(id).orElseThrow(() -> new ReformNotFound(id)).effectiveOn())
                .or(() -> dayOn(reform))
                .orElseThrow(() -> new ReformNotFound(reform));
    }

    private Optional<LocalDate> dayOn(String text) {
        try {
            var day = LocalDate.parse(text);
            return sql.query("select 1 from area_lineage where to_valid_from = ? limit 1", row -> day, day).stream()
                    .findFirst();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether another one builds on it: it must be taken back first. */
    boolean isFollowed(Reform reform) {
        return all().stream().anyMatch(other -> other.effectiveOn().isAfter(reform.effectiveOn()));
    }

    private Reform read(String content) {
        try {
            return json.readValue(content, Reform.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored reform cannot be read", e);
        }
    }
}
