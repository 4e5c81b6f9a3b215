package vn.giamngheo.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * Problem details (RFC 9457). Callers rely on {@code type} and {@code status}; the sentences may change.
 *
 * @param type {@code /problems/<slug>}
 * @param instance path of the request that failed
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String requestId,
        List<ProblemError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";
}
