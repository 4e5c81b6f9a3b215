package vn.giamngheo.household.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.giamngheo.platform.caller.OutsideArea;
import vn.giamngheo.platform.problem.Fault;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.JsonFaults;
import vn.giamngheo.platform.problem.ProblemTexts;
import vn.giamngheo.platform.problem.Violations;

/** Puts the refusal of a row into words. */
@ApplicationScoped
class RowWording {

    private final ProblemTexts texts;

    RowWording(ProblemTexts texts) {
        this.texts = texts;
    }

    /** What is wrong with the row, or empty when the failure is not the row's. */
    Optional<List<RowError>> of(int row, Exception refusal, Locale locale) {
        return of(row, "", refusal, locale);
    }

    RowError of(int row, FieldFault fault, Locale locale) {
        return error(row, "", fault, locale);
    }

    private Optional<List<RowError>> of(int row, String prefix, Exception refusal, Locale locale) {
        if (refusal instanceof Within within) {
            return of(row, within.part(), within.refusal(), locale);
        }
        if (refusal instanceof ConstraintViolationException violations) {
            return Optional.of(Violations.errors(violations).stream()
                    .map(e -> new RowError(row, prefix + e.pointer(), e.code(), e.detail()))
                    .toList());
        }
        if (refusal instanceof JsonProcessingException malformed) {
            return Optional.of(List.of(error(row, prefix, JsonFaults.field(malformed), locale)));
        }
        if (refusal instanceof OutsideArea outside) {
            return Optional.of(
                    List.of(error(row, "", new FieldFault("/unit", "OUTSIDE_AREA", outside.values()), locale)));
        }
        if (refusal instanceof Fault fault) {
            return Optional.of(fault.fields().stream()
                    .map(field -> error(row, prefix, field, locale))
                    .toList());
        }
        return Optional.empty();
    }

    private RowError error(int row, String prefix, FieldFault fault, Locale locale) {
        var detail = texts.find(locale, "field." + fault.code(), fault.values()).orElse(fault.code());
        return new RowError(row, prefix + fault.pointer(), fault.code(), detail);
    }
}
