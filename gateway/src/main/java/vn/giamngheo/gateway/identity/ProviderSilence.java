package vn.giamngheo.gateway.identity;

import io.quarkus.oidc.OIDCException;
import io.vertx.core.VertxException;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Tells a token that is wrong from one that cannot be checked, because the keys of its issuer cannot be had. */
final class ProviderSilence {

    private ProviderSilence() {}

    static Optional<Throwable> causeOf(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(cause -> cause instanceof IOException
                        || cause instanceof TimeoutException
                        || cause instanceof VertxException
                        || cause instanceof OIDCException)
                .findFirst();
    }
}
