package vn.giamngheo.household.place;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where the rows that a caller may see were recorded.
 *
 * @param everywhere no restriction by place; {@code units} is empty then
 * @param units communes under which rows were recorded, on any map
 */
public record Scope(boolean everywhere, List<UnitKey> units) {

    public static final Scope EVERYWHERE = new Scope(true, List.of());

    public static Scope of(List<UnitKey> units) {
        return new Scope(false, units);
    }

    /** With these units besides. */
    public Scope and(List<UnitKey> more) {
        return everywhere
                ? this
                : of(Stream.concat(units.stream(), more.stream()).distinct().toList());
    }
}
