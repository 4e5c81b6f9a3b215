package vn.giamngheo.gateway.problem;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;

/** What a refused request still has to send. */
public final class UnreadBody {

    /** Long enough for a caller to read the answer before its connection goes. */
    private static final long LINGER_MS = 2_000;

    private UnreadBody() {}

    static boolean of(HttpServerRequest request) {
        var length = request.getHeader("Content-Length");
        boolean announced = length != null && !length.equals("0") || request.getHeader("Transfer-Encoding") != null;
        return announced && !request.isEnded();
    }

    /**
     * Reads on and drops what comes, then closes. Closing at once would reset the connection, and a caller that is still
     * sending would never see why it was refused.
     */
    public static void drop(Vertx vertx, HttpServerRequest request) {
        if (of(request)) {
            request.resume();
            vertx.setTimer(LINGER_MS, timer -> {
                if (!request.isEnded()) {
                    request.connection().close();
                }
            });
        }
    }
}
