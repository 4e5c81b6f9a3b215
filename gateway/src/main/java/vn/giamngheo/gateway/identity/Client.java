package vn.giamngheo.gateway.identity;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The program that calls, on behalf of whomever.
 *
 * @param id claim {@code azp}; the subject for a token that names no client
 */
public record Client(String id) {

    private static final String KEY = Client.class.getName();

    static Client of(SecurityIdentity identity) {
        var name = identity.getPrincipal().getName();
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            String client = token.getClaim("azp");
            return new Client(client != null ? client : token.getSubject() != null ? token.getSubject() : name);
        }
        return new Client(name);
    }

    /** Somebody without a token: known by the address alone, and never taken for a client that has one. */
    static Client unnamed(SocketAddress address) {
        return new Client("address " + address.hostAddress());
    }

    /** Client of a request whose token was found valid. */
    public static Client of(RoutingContext context) {
        return context.get(KEY);
    }

    void attachTo(RoutingContext context) {
        context.put(KEY, this);
    }
}
