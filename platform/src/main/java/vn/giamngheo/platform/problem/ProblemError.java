package vn.giamngheo.platform.problem;

/**
 * One wrong field of a request.
 *
 * @param pointer JSON pointer into the body (RFC 6901), or {@code /name} of a query, path or header parameter
 * @param code stable upper snake case code that a program may rely on
 * @param detail one sentence in the caller's language
 */
public record ProblemError(String pointer, String code, String detail) {}
