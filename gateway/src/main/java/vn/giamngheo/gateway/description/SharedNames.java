package vn.giamngheo.gateway.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.giamngheo.gateway.description.References.Name;

/**
 * Which name a component of one service has in the description of the suite. Definitions that are equal, through all that
 * they refer to, are shared. Where services mean different things by one name, the meaning that most of them share keeps it
 * and the others are called {@code <service>.<name>}; with no such majority all of them are.
 */
final class SharedNames {

    /** A component as one service defines it. */
    private record Defined(String service, Name name) {}

    private final Map<Defined, Name> names = new HashMap<>();

    SharedNames(Map<String, ObjectNode> descriptions) {
        var definitions = definitions(descriptions);
        var meanings = meanings(definitions);
        definitions.keySet().stream()
                .collect(Collectors.groupingBy(Defined::name))
                .forEach((name, defined) -> {
                    var keeper = keeper(defined, meanings);
                    defined.forEach(one -> names.put(
                            one,
                            Optional.of(meanings.get(one)).equals(keeper) || defined.size() == 1
                                    ? name
                                    : new Name(name.section(), one.service() + "." + name.name())));
                });
    }

    Name of(String service, Name name) {
        return names.getOrDefault(new Defined(service, name), name);
    }

    private static Map<Defined, JsonNode> definitions(Map<String, ObjectNode> descriptions) {
        var all = new LinkedHashMap<Defined, JsonNode>();
        descriptions.forEach((service, description) -> description
                .path("components")
                .properties()
                .forEach(section -> section.getValue()
                        .properties()
                        .forEach(component -> all.put(
                                new Defined(service, new Name(section.getKey(), component.getKey())),
                                component.getValue()))));
        return all;
    }

    /**
     * Gives equal numbers to equal definitions. Starts from what a definition says itself and then looks one reference
     * further at a time, until no further difference shows; so circles of references do no harm.
     */
    private static Map<Defined, Integer> meanings(Map<Defined, JsonNode> definitions) {
        Map<Defined, Integer> meanings = new HashMap<>();
        for (int before = -1, now = 0; now != before; ) {
            before = now;
            var seen = new HashMap<JsonNode, Integer>();
            var known = Map.copyOf(meanings);
            definitions.forEach((defined, definition) -> {
                var resolved = References.redirect(
                        definition,
                        target -> new Name(
                                target.section(),
                                target.name() + "=" + known.getOrDefault(new Defined(defined.service(), target), 0)));
                meanings.put(defined, seen.computeIfAbsent(resolved, unseen -> seen.size()));
            });
            now = seen.size();
        }
        return meanings;
    }

    /** The meaning that keeps the plain name: the only one, or the one that more services share than any other. */
    private static Optional<Integer> keeper(List<Defined> defined, Map<Defined, Integer> meanings) {
        var counts = defined.stream()
                .collect(Collectors.groupingBy(meanings::get, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
        boolean majority =
                counts.size() == 1 || counts.get(0).getValue() > counts.get(1).getValue();
        return majority ? Optional.of(counts.get(0).getKey()) : Optional.empty();
    }
}
