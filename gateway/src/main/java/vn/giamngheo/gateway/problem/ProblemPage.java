package vn.giamngheo.gateway.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a type of problem means.
 *
 * @param detail the sentence with an ellipsis for what differs from case to case
 */
@Schema(description = "What a type of problem means")
public record ProblemPage(String type, int status, String title, String detail) {}
