package vn.giamngheo.gateway.problem;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.Json;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import vn.giamngheo.gateway.request.RequestId;

/** Puts a fault into the caller's language and into the shape of RFC 9457. */
@Singleton
public class Refusals {

    private final ProblemTexts texts;

    Refusals(ProblemTexts texts) {
        this.texts = texts;
    }

    public Refusal of(Fault fault, HttpServerRequest request) {
        var kind = fault.kind();
        var language = texts.language(request.getHeader("Accept-Language"));
        var problem = new Problem(
                "/problems/" + kind.slug(),
                texts.title(kind, language, fault.values()),
                kind.status(),
                texts.detail(kind, language, fault.values()),
                request.path(),
                RequestId.of(request),
                List.of());
        var headers = new LinkedHashMap<>(fault.headers());
        headers.put("Content-Type", Problem.MEDIA_TYPE);
        headers.put("Content-Language", language.getLanguage());
        if (UnreadBody.of(request)) {
            headers.put("Connection", "close");
        }
        return new Refusal(
                kind.status(),
                headers,
                Buffer.buffer(Json.encodeToBuffer(problem).getBytes()));
    }
}
