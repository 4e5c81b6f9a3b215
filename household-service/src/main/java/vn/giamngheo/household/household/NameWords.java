package vn.giamngheo.household.household;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Turns what was typed into whole words of names. */
@ApplicationScoped
class NameWords {

    private static final String BEGUN = """
            select typed.beginning, known.word
            from unnest(?) as typed(beginning)
            cross join lateral (
                select distinct word from name_word
                where word >= typed.beginning collate "C" and word < typed.beginning || chr(1114111) collate "C"
                order by word limit ?) known""";

    private final Sql sql;

    NameWords(Sql sql) {
        this.sql = sql;
    }

    private record Begun(String beginning, String word) {}

    /**
     * Empty when one of the words typed begins none that anybody has.
     *
     * @throws InvalidRequest when there is no letter in it
     */
    Optional<TypedName> of(String typed) {
        var beginnings = PlainName.words(typed).stream().distinct().toList();
        if (beginnings.isEmpty()) {
            throw new InvalidRequest(new FieldFault("/name", "NO_LETTER"));
        }
        var known = sql
                .query(
                        BEGUN,
                        row -> new Begun(row.getString(1), row.getString(2)),
                        beginnings.toArray(String[]::new),
                        TypedName.MOST + 1)
                .stream()
                .collect(groupingBy(Begun::beginning, mapping(Begun::word, toList())));
        var words = new LinkedHashMap<String, List<String>>();
        beginnings.forEach(beginning -> words.put(beginning, known.getOrDefault(beginning, List.of())));
        return words.containsValue(List.<String>of()) ? Optional.empty() : Optional.of(new TypedName(words));
    }
}
