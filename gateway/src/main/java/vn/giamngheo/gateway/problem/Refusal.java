package vn.giamngheo.gateway.problem;

import io.vertx.core.buffer.Buffer;
import java.util.Map;

/**
 * A fault put into words, ready for the wire.
 *
 * @param body the problem document as JSON
 */
public record Refusal(int status, Map<String, String> headers, Buffer body) {}
