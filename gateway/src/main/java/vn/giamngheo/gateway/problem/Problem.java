package vn.giamngheo.gateway.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Problem details (RFC 9457), in the shape that all services of the suite answer in. Callers rely on {@code type} and
 * {@code status}; the sentences may change.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "Problem details (RFC 9457). Rely on type and status; the sentences may change.")
public record Problem(
        @Schema(examples = "/problems/quota-exceeded") String type,
        String title,
        int status,
        String detail,

        @Schema(description = "Path of the request that failed")
        String instance,

        String requestId,

        @Schema(description = "Wrong fields; a service fills it, the gateway never does")
        List<Field> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One wrong field of a request.
     *
     * @param pointer JSON pointer into the body (RFC 6901), or {@code /name} of a parameter
     * @param code stable code that a program may rely on
     */
    @Schema(name = "ProblemError")
    record Field(String pointer, String code, String detail) {}
}
