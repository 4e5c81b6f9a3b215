package vn.giamngheo.household.workday;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import vn.giamngheo.household.standard.LawFile;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** The calendar of offices. A new year is new rows of {@code public-holidays.csv}, not new code. */
@Startup // a damaged file stops the service at its start and not at the first posting
@ApplicationScoped
public class WorkingDays {

    private final List<Holiday> holidays =
            LawFile.rows("public-holidays.csv").stream().map(Holiday::of).toList();
    private final WorkingDayPolicy policy = new WorkingDayPolicy(
            holidays.stream().map(Holiday::day).collect(toUnmodifiableSet()),
            holidays.stream().map(Holiday::day).map(Year::from).collect(toUnmodifiableSet()));

    /**
     * Last day of a term of so many working days; the day on which it begins does not count.
     *
     * @param pointer field that holds {@code begin}
     * @throws InvalidRequest when the holidays of a year that the term touches are not known
     */
    public LocalDate lastDay(LocalDate begin, int workingDays, String pointer) {
        return policy.lastDay(begin, workingDays)
                .orElseThrow(
                        () -> new InvalidRequest(new FieldFault(pointer, "YEAR_WITHOUT_CALENDAR", begin.getYear())));
    }

    List<Holiday> of(int year) {
        return holidays.stream().filter(h -> h.day().getYear() == year).toList();
    }
}
