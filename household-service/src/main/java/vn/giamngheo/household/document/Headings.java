package vn.giamngheo.household.document;

import java.util.List;
import java.util.Locale;
import vn.giamngheo.platform.table.Column;

/** What stands above the columns of tables. */
public final class Headings {

    private Headings() {}

    /** Names of the API in English; the first heading of documents in Vietnamese. */
    public static List<String> of(List<Column> columns, Locale language) {
        boolean english = language.getLanguage().equals("en");
        return columns.stream()
                .map(column -> english ? column.name() : column.headings().get(0))
                .toList();
    }
}
