package vn.giamngheo.platform.answer;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Responses that carry where a resource lives and which version of it this is. */
public final class Answers {

    private Answers() {}

    /** 201 with a {@code Location} that holds behind any gateway: a path, not an address. */
    public static Response created(String path, Object view, long version) {
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, path)
                .header(HttpHeaders.ETAG, Versions.etag(version))
                .entity(view)
                .build();
    }

    public static Response created(String path, Object view) {
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, path)
                .entity(view)
                .build();
    }

    public static Response ok(Object view, long version) {
        return Response.ok(view)
                .header(HttpHeaders.ETAG, Versions.etag(version))
                .build();
    }
}
