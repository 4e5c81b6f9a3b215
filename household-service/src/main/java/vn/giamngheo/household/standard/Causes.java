package vn.giamngheo.household.standard;

import static java.util.stream.Collectors.joining;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.platform.problem.FieldFault;

/** The causes of poverty, in the order of the form. A household may have several. */
@Startup // a damaged file stops the service at its start
@ApplicationScoped
public class Causes {

    private final List<Cause> all =
            LawFile.rows("causes.csv").stream().map(Cause::of).toList();

    public List<Cause> all() {
        return all;
    }

    public Optional<Cause> named(String code) {
        return all.stream().filter(cause -> cause.code().equals(code)).findFirst();
    }

    /** Empty when the code is known. */
    public Optional<FieldFault> fault(String code, String pointer) {
        return named(code).isPresent()
                ? Optional.empty()
                : Optional.of(new FieldFault(
                        pointer, "UNKNOWN_VALUE", all.stream().map(Cause::code).collect(joining(", "))));
    }
}
