package vn.giamngheo.household.standard;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All poverty standards that the suite knows. They are law as data: a new one is a new row, not new code. */
@Startup // a damaged file stops the service at its start and not at the first question
@ApplicationScoped
public class Standards {

    private final List<PovertyStandard> all = StandardFiles.read();

    public List<PovertyStandard> all() {
        return all;
    }

    public Optional<PovertyStandard> inForce(LocalDate asOf) {
        return all.stream().filter(standard -> standard.isInForce(asOf)).findFirst();
    }

    public Optional<PovertyStandard> named(String code) {
        return all.stream().filter(standard -> standard.code().equals(code)).findFirst();
    }

    /** Indicators by which this standard may be answered; those of all standards where its own list is not loaded. */
    public Set<String> indicatorCodes(PovertyStandard standard) {
        var own = standard.indicators().isEmpty()
                ? all.stream().flatMap(other -> other.indicators().stream())
                : standard.indicators().stream();
        return own.sorted(Comparator.comparingInt(Indicator::position))
                .map(Indicator::code)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }
}
