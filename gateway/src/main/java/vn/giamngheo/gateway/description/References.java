package vn.giamngheo.gateway.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.function.UnaryOperator;

/** References of one part of a description to another: {@code #/components/<section>/<name>}. */
final class References {

    private static final String PREFIX = "#/components/";

    private References() {}

    /** @param section for example {@code schemas} */
    record Name(String section, String name) {

        String asReference() {
            return PREFIX + section + "/" + name;
        }
    }

    /** A copy in which every reference, those of discriminators included, leads to the name that the operator gives. */
    static JsonNode redirect(JsonNode node, UnaryOperator<Name> names) {
        if (node instanceof ObjectNode object) {
            var copy = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(entry -> copy.set(entry.getKey(), redirect(entry.getValue(), names)));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            var copy = JsonNodeFactory.instance.arrayNode(array.size());
            array.forEach(item -> copy.add(redirect(item, names)));
            return copy;
        }
        return node.isTextual() && node.textValue().startsWith(PREFIX)
                ? TextNode.valueOf(names.apply(name(node.textValue())).asReference())
                : node;
    }

    private static Name name(String reference) {
        int slash = reference.indexOf('/', PREFIX.length());
        return new Name(reference.substring(PREFIX.length(), slash), reference.substring(slash + 1));
    }
}
