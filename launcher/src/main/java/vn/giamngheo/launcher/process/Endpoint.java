package vn.giamngheo.launcher.process;

/**
 * Where one HTTP server listens.
 *
 * @param http port that callers use
 * @param management port for health and metrics
 */
public record Endpoint(int http, int management) {}
