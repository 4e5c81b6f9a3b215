package vn.giamngheo.household.classification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.giamngheo.household.standard.PovertyStandard;
import vn.giamngheo.household.standard.Standards;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Finds the standard under which a household is classified. */
@ApplicationScoped
class Applicable {

    private final Standards standards;

    Applicable(Standards standards) {
        this.standards = standards;
    }

    /**
     * The standard named, or the one in force when none is named.
     *
     * @param pointer of the object that holds {@code standard} and {@code asOf}
     * @throws InvalidRequest when it is unknown or does not apply on that day
     */
    PovertyStandard on(LocalDate asOf, String name, String pointer) {
        if (name == null) {
            return standards.inForce(asOf).orElseThrow(() -> refuse(pointer + "/asOf", "NO_STANDARD_IN_FORCE", asOf));
        }
        var standard = standards.named(name).orElseThrow(() -> refuse(pointer + "/standard", "UNKNOWN_VALUE", known()));
        if (!standard.appliesByName(asOf)) {
            throw refuse(pointer + "/standard", "STANDARD_NOT_IN_FORCE", name, asOf);
        }
        return standard;
    }

    private String known() {
        return String.join(
                ", ", standards.all().stream().map(PovertyStandard::code).toList());
    }

    private static InvalidRequest refuse(String pointer, String code, Object... values) {
        return new InvalidRequest(new FieldFault(pointer, code, values));
    }
}
