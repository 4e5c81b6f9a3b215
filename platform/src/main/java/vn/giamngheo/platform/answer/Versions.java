package vn.giamngheo.platform.answer;

/** Optimistic concurrency over HTTP: a change names the version it was made on. */
public final class Versions {

    private Versions() {}

    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * @throws PreconditionRequired when the caller does not say which version it changes (428)
     * @throws VersionStale when somebody else changed the resource since (412)
     */
    public static void require(String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new PreconditionRequired();
        }
        if (!ifMatch.equals(etag(version)) && !ifMatch.equals("*")) {
            throw new VersionStale(ifMatch, etag(version));
        }
    }
}
