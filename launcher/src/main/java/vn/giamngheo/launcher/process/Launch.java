package vn.giamngheo.launcher.process;

import java.util.List;
import java.util.Map;

/**
 * A command to run.
 *
 * @param command program and arguments; it ends up as this very process (no fork), so that its id is known
 * @param environment added to the launcher's own
 * @param mark a text in its command line that no foreign process has
 */
public record Launch(List<String> command, Map<String, String> environment, String mark) {}
