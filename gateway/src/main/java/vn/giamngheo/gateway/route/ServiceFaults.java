package vn.giamngheo.gateway.route;

import static vn.giamngheo.gateway.problem.FaultKind.SERVICE_BUSY;
import static vn.giamngheo.gateway.problem.FaultKind.SERVICE_CONNECTION_LOST;
import static vn.giamngheo.gateway.problem.FaultKind.SERVICE_TIMEOUT;
import static vn.giamngheo.gateway.problem.FaultKind.SERVICE_UNAVAILABLE;

import io.netty.channel.ConnectTimeoutException;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;
import vn.giamngheo.gateway.problem.Fault;

/** What the failure of a request to a service means to the caller: above all, whether it may have taken effect. */
final class ServiceFaults {

    private ServiceFaults() {}

    static Fault of(String service, Throwable failure) {
        if (failure instanceof TimeoutException || failure instanceof ConnectTimeoutException) {
            return new Fault(SERVICE_TIMEOUT, service).retryAfter(5);
        }
        if (failure instanceof ConnectionPoolTooBusyException) {
            return new Fault(SERVICE_BUSY, service).retryAfter(1);
        }
        if (failure instanceof ConnectException || failure instanceof UnknownHostException) {
            return new Fault(SERVICE_UNAVAILABLE, service).retryAfter(5);
        }
        return new Fault(SERVICE_CONNECTION_LOST, service).retryAfter(2);
    }
}
