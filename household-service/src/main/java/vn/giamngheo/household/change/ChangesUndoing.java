package vn.giamngheo.household.change;

import java.util.List;
import java.util.UUID;

/**
 * Changes are about to be undone, within the running transaction and before anything is locked for it: what was made to follow them
 * in packages above is taken back by these. An observer that cannot throws, and nothing is undone.
 */
public record ChangesUndoing(List<UUID> changes) {}
