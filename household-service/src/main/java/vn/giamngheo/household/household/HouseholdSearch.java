package vn.giamngheo.household.household;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Query parameters by which a household is looked for. */
class HouseholdSearch {

    @QueryParam("name")
    @OneLine
    @Size(max = 200)
    @Parameter(
            description =
                    "Words, each of which begins a word of a member's name of that day; marks and capitals do not matter",
            example = "ho thi ng")
    String name;

    @QueryParam("code")
    @OneLine
    @Size(max = 40)
    @Parameter(description = "How the code begins that the household had on that day", example = "AL-20047")
    String code;

    @QueryParam("cause")
    @Parameter(description = "Code of a cause of poverty that held on that day", example = "LACK_CAPITAL")
    String cause;

    static HouseholdSearch by(String name, String code) {
        var search = new HouseholdSearch();
        search.name = name;
        search.code = code;
        return search;
    }

    Optional<String> name() {
        return Optional.ofNullable(name);
    }

    Optional<String> code() {
        return Optional.ofNullable(code);
    }

    Optional<String> cause() {
        return Optional.ofNullable(cause);
    }
}
