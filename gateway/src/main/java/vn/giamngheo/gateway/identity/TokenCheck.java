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
 * Lets a request pass that carries a valid bearer token, and no other. What the token allows is the service's decision: it
 * gets the token too and checks it again.
 */
@Singleton
public class TokenCheck implements Handler<RoutingContext> {

    private static final Logger LOG = Logger.getLogger(TokenCheck.class);

    private final IdentityProviderManager identities;

    TokenCheck(IdentityProviderManager identities) {
        this.identities = identities;
    }

    @Override
    public void handle(RoutingContext context) {
        // The body waits until the token is known: its keys may have to be fetched first.
        context.request().pause();
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
        if (ProviderSilence.isCauseOf(failure)) {
            LOG.warn("Identity provider does not answer", failure);
            return new Fault(FaultKind.IDENTITY_PROVIDER_UNAVAILABLE).retryAfter(5);
        }
        return new Fault(FaultKind.AUTHENTICATION_REQUIRED).with("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    }
}
