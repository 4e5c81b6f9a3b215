package vn.giamngheo.reporting.fact;

import java.util.Map;

/**
 * An amount of facts that agree in what they are.
 *
 * @param label what they were added up under
 * @param dimensions for example kind = PRODUCTION
 */
public record Counted(String label, Map<String, String> dimensions, long amount) {}
