package vn.giamngheo.gateway.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a type of problem means.
 *
 * @param status left out by types that services own
 * @param detail the sentence with an ellipsis for what differs from case to case
 */
@Schema(description = "What a type of problem means")
public record ProblemPage(String type, Integer status, String title, String detail) {}
