package vn.giamngheo.platform.request;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import vn.giamngheo.platform.time.Ids;

/** Accepts the caller's request id when it is harmless, makes one otherwise, and echoes it. */
public class RequestIdFilter {

    /** What may stand in a log line and a header without harm. */
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    @ServerRequestFilter(preMatching = true)
    public void accept(ContainerRequestContext request) {
        var given = request.getHeaderString(RequestId.HEADER);
        RequestId.set(
                given != null && HARMLESS.matcher(given).matches()
                        ? given
                        : Ids.next().toString());
    }

    @ServerResponseFilter
    public void echo(ContainerResponseContext response) {
        response.getHeaders().putSingle(RequestId.HEADER, RequestId.current());
    }
}
