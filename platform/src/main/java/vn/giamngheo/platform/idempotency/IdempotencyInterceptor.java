package vn.giamngheo.platform.idempotency;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Runs inside the transaction of the method that it guards. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class IdempotencyInterceptor {

    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;

    private final StoredAnswers answers;
    private final RequestHash hash;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final Caller caller;

    IdempotencyInterceptor(StoredAnswers answers, RequestHash hash, HttpHeaders headers, UriInfo uri, Caller caller) {
        this.answers = answers;
        this.hash = hash;
        this.headers = headers;
        this.uri = uri;
        this.caller = caller;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        var key = headers.getHeaderString(HEADER);
        if (key == null) {
            return call.proceed();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new InvalidRequest(new FieldFault("/" + HEADER, "KEY_LENGTH", LONGEST_KEY));
        }
        var owner = caller.client() + "/" + caller.subject();
        var request = hash.of(
                uri.getRequestUri().getRawPath() + "?" + uri.getRequestUri().getRawQuery(), call.getParameters());
        if (!answers.reserve(owner, key, request)) {
            return answers.replay(owner, key, request);
        }
        var response = answer(call);
        answers.store(owner, key, response);
        return response;
    }

    /** A transaction is committed in spite of a checked exception: the key would stay taken, and without an answer. */
    private static Response answer(InvocationContext call) throws Exception {
        try {
            return (Response) call.proceed();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
