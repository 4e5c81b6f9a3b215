package vn.giamngheo.plan.place;

import java.time.LocalDate;
import java.util.List;

/** Places as a query takes them: two arrays of the same length, joined by {@code unnest}. */
public record VisiblePlaces(List<DatedUnit> places) {

    public String[] units() {
        return places.stream().map(DatedUnit::code).toArray(String[]::new);
    }

    public LocalDate[] days() {
        return places.stream().map(DatedUnit::day).toArray(LocalDate[]::new);
    }
}
