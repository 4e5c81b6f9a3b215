package vn.giamngheo.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import vn.giamngheo.gateway.identity.Client;
import vn.giamngheo.gateway.problem.Fault;
import vn.giamngheo.gateway.problem.FaultKind;

/**
 * Shares the suite out fairly: each client has a bucket that refills steadily. Tells how much is left in the fields of
 * draft-ietf-httpapi-ratelimit-headers. Each gateway process counts for itself.
 */
@Singleton
public class Quota implements Handler<RoutingContext> {

    /** Those without a token are told apart by their addresses, of which there is no end. */
    private static final int MOST_CLIENTS = 100_000;

    private final LimitSettings.Quota settings;

    /** A bucket nobody used for a while is full again and need not be kept. */
    private final Cache<String, Allowed> clients = Caffeine.newBuilder()
            .expireAfterAccess(Duration.ofMinutes(10))
            .maximumSize(MOST_CLIENTS)
            .build();

    Quota(LimitSettings settings) {
        this.settings = settings.quota();
    }

    @Override
    public void handle(RoutingContext context) {
        var client = Client.of(context).id();
        var allowed = clients.get(client, this::allowed);
        var taken = allowed.bucket().tryConsumeAndReturnRemaining(1);
        long refillSeconds = seconds(taken.getNanosToWaitForReset());
        context.response()
                .putHeader("RateLimit-Policy", "\"client\";q=" + allowed.burst() + ";w=" + allowed.windowSeconds())
                .putHeader("RateLimit", "\"client\";r=" + taken.getRemainingTokens() + ";t=" + refillSeconds);
        if (taken.isConsumed()) {
            context.next();
        } else {
            long wait = seconds(taken.getNanosToWaitForRefill());
            context.fail(new Fault(FaultKind.QUOTA_EXCEEDED, client, allowed.perSecond(), wait).retryAfter(wait));
        }
    }

    private Allowed allowed(String client) {
        var own = settings.clients().get(client);
        return own == null
                ? Allowed.of(settings.perSecond(), settings.burst())
                : Allowed.of(own.perSecond(), own.burst());
    }

    private static long seconds(long nanos) {
        return Math.max(1, TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1));
    }

    private record Allowed(Bucket bucket, long perSecond, long burst) {

        static Allowed of(long perSecond, long burst) {
            var bucket = Bucket.builder()
                    .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                    .build();
            return new Allowed(bucket, perSecond, burst);
        }

        /** In which time an empty bucket is full again. */
        long windowSeconds() {
            return Math.max(1, (burst + perSecond - 1) / perSecond);
        }
    }
}
