package vn.giamngheo.platform.audit;

/**
 * What checking a chain came to.
 *
 * @param entries that follow from each other, from the first
 * @param brokenAt position of the first that does not, or that is missing; null when the chain is whole
 */
public record AuditCheck(String stream, long entries, Long brokenAt) {}
