package vn.giamngheo.household.change;

import java.util.List;
import java.util.UUID;

/**
 * These changes were undone, within the running transaction, and whoever undid them has written all of its own: what was taken back
 * with them is entered in the audit trail now.
 */
public record ChangesUndone(List<UUID> changes) {}
