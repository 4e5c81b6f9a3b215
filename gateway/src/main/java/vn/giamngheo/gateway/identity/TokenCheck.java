package vn.giamngheo.gateway.identity;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import vn.giamngheo.gateway.problem.Fault;
import vn.giamngheo.gateway.problem.FaultKind;

/**
 * Lets a request pass that carries a valid bearer token or asks for what is open to everybody, and no other. What the token allows is the service's decision: it
 * gets the token too and checks it again.
 */
@Singleton
public class TokenCheck implements Handler<RoutingContext> {

    private static final Logger LOG = Logger.getLogger(TokenCheck.class);

    private final IdentityProviderManager identities;
    private final OpenPaths open;

    TokenCheck(IdentityProviderManager identities, OpenPaths open) {
        this.identities = identities;
        this.open = open;
    }

    @Override
    public void handle(RoutingContext context) {
        // The body waits until the token is known: its keys may have to be fetched first.
        context.request().pause();
        // Otherwise Quarkus would fail the request first, without telling why.
        context.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        if (open.hold(context.request())) {
            Client.unnamed(context.request().remoteAddress()).attachTo(context);
            context.next();
            return;
        }
        QuarkusHttpUser.getSecurityIdentity(context, identities)
                .subscribe()
                .with(identity -> admit(context, identity), failure -> context.fail(fault(failure)));
    }

    private static void admit(RoutingContext context, SecurityIdentity identity) {
        if (identity.isAnonymous()) {
            context.fail(new Fault(FaultKind.AUTHENTICATION_REQUIRED).with("WWW-Authenticate", "Bearer"));
        } else {
            Client.of(identity).attachTo(context);
            context.next();
        }
    }

    private static Fault fault(Throwable failure) {
        var silence = ProviderSilence.causeOf(failure);
        if (silence.isPresent()) {
            LOG.warnf("Identity provider does not answer: %s", silence.get());
            return new Fault(FaultKind.IDENTITY_PROVIDER_UNAVAILABLE).retryAfter(5);
        }
        return new Fault(FaultKind.AUTHENTICATION_REQUIRED).with("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    }
}
