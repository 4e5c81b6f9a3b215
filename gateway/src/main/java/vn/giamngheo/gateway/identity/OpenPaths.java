package vn.giamngheo.gateway.identity;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What everybody may read, so that a certificate can be checked by whoever it is shown to. Everything else needs a token. */
@Singleton
class OpenPaths {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final List<Pattern> paths;

    OpenPaths(IdentitySettings settings) {
        paths = settings.openPaths().stream().map(OpenPaths::pattern).toList();
    }

    boolean hold(HttpServerRequest request) {
        var path = request.path();
        return READING.contains(request.method())
                && path != null
                && paths.stream().anyMatch(pattern -> pattern.matcher(path).matches());
    }

    private static Pattern pattern(String path) {
        return Pattern.compile(
                List.of(path.split("\\*", -1)).stream().map(Pattern::quote).collect(Collectors.joining("[0-9]{1,9}")));
    }
}
