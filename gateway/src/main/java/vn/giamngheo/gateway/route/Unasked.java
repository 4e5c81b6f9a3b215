package vn.giamngheo.gateway.route;

import java.util.regex.Pattern;

/** Words of a failure without the query that it names: partners ask by citizen number, and a timeout quotes the whole address. */
final class Unasked {

    private static final Pattern QUERY = Pattern.compile("\\?\\S*");

    private Unasked() {}

    static String of(Throwable failure) {
        return QUERY.matcher(failure.toString()).replaceAll("");
    }
}
