package vn.giamngheo.household.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.giamngheo.platform.area.Area;
import vn.giamngheo.platform.area.Areas;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.page.PageRequest;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Pages of rounds. */
@ApplicationScoped
class RoundPages {

    /** Before every id. */
    static final UUID FIRST = new UUID(0, 0);

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    private final Rounds rounds;
    private final RoundQueries queries;
    private final Areas areas;
    private final Caller caller;
    private final Clock clock;

    RoundPages(Rounds rounds, RoundQueries queries, Areas areas, Caller caller, Clock clock) {
        this.rounds = rounds;
        this.queries = queries;
        this.areas = areas;
        this.caller = caller;
        this.clock = clock;
    }

    /** A page may hold fewer rounds than asked for, and yet not be the last: some rounds are not the caller's. */
    Page<Round> of(String unit, PageRequest page) {
        var wanted = unit == null ? caller.unit() : unit;
        if (wanted == null) {
            return new Page<>(List.of(), null);
        }
        var keys = page.after(2);
        var rows = queries.rounds(
                above(wanted),
                wanted,
                keys.map(key -> day(key[0])).orElse(FIRST_DAY),
                keys.map(key -> id(key[1])).orElse(FIRST),
                page.limit());
        var found = Page.of(rows, page.limit(), round ->
                new String[] {round.openedOn().toString(), round.id().toString()});
        return new Page<>(found.items().stream().filter(rounds::isVisible).toList(), found.nextCursor());
    }

    /** Units above it in any of its times: districts are of the past. */
    private List<String> above(String unit) {
        var versions = areas.tree().versions(unit);
        if (versions.isEmpty()) {
            throw new InvalidRequest(new FieldFault("/unit", "UNKNOWN_UNIT", unit, LocalDate.now(clock)));
        }
        return versions.stream()
                .flatMap(version -> areas.tree().ancestors(unit, version.validFrom()).stream())
                .map(Area::code)
                .distinct()
                .toList();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw unknown();
        }
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
    }

    private static InvalidRequest unknown() {
        return new InvalidRequest(new FieldFault("/cursor", "UNKNOWN_CURSOR"));
    }
}
