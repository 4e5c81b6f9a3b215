package vn.giamngheo.household.place;

import java.util.List;

/**
 * Where the rows that a caller may see were recorded.
 *
 * @param everywhere no restriction by place; {@code units} is empty then
 * @param units communes under which rows were recorded, on any map
 */
public record Scope(boolean everywhere, List<UnitKey> units) {

    public static final Scope EVERYWHERE = new Scope(true, List.of());

    static Scope of(List<UnitKey> units) {
        return new Scope(false, units);
    }
}
