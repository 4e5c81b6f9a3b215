package vn.giamngheo.household.labour;

import static java.util.stream.Collectors.joining;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.giamngheo.household.standard.LawFile;
import vn.giamngheo.platform.problem.FieldFault;

/** The trades by which supply and demand are counted. */
@Startup // a damaged file stops the service at its start
@ApplicationScoped
class Trades {

    private final List<Trade> all =
            LawFile.rows("trades.csv").stream().map(Trade::of).toList();

    List<Trade> all() {
        return all;
    }

    /** None when the code is known. */
    List<FieldFault> faults(String code, String pointer) {
        return all.stream().anyMatch(trade -> trade.code().equals(code))
                ? List.of()
                : List.of(new FieldFault(
                        pointer, "UNKNOWN_VALUE", all.stream().map(Trade::code).collect(joining(", "))));
    }
}
