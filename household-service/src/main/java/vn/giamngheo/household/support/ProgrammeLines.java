package vn.giamngheo.household.support;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.giamngheo.household.standard.LawFile;
import vn.giamngheo.platform.problem.FieldFault;

/** Codes of the lines that support may be paid from; the same file as budget-service books on. */
@Startup // a damaged file stops the service at its start
@ApplicationScoped
public class ProgrammeLines {

    private final Map<String, LocalDate> beginnings = LawFile.rows("programme-lines.csv").stream()
            .collect(toUnmodifiableMap(row -> row.get("code"), row -> LocalDate.parse(row.get("valid_from"))));

    /** Money of a line is also spent after its programme has ended, never before it began. No line is no fault. */
    public List<FieldFault> faults(String line, LocalDate day, String pointer) {
        if (line == null) {
            return List.of();
        }
        var from = beginnings.get(line);
        if (from == null) {
            return List.of(new FieldFault(pointer, "UNKNOWN_LINE", line));
        }
        return day.isBefore(from) ? List.of(new FieldFault(pointer, "LINE_BEGINS_LATER", line, from)) : List.of();
    }
}
