package vn.giamngheo.household.labour;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.platform.page.Page;

/** Trades; open to every caller, because they are published law. */
@Path("/api/v1/trades")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Labour market")
class TradeResource {

    private final Trades trades;

    TradeResource(Trades trades) {
        this.trades = trades;
    }

    @GET
    @Operation(summary = "Major groups of the classification of occupations")
    public Page<Trade> list() {
        return new Page<>(trades.all(), null);
    }
}
