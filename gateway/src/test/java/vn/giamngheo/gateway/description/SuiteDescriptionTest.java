package vn.giamngheo.gateway.description;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SuiteDescriptionTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void equal_definitions_are_shared() {
        assertEquals(
                "[Problem]",
                schemas(merge(
                        "{Problem:{type:'object',title:'a'}}",
                        "{Problem:{title:'a',type:'object'}}",
                        "{Problem:{type:'object',title:'a'}}")));
    }

    @Test
    void different_definitions_of_one_name_are_told_apart_by_their_service() {
        assertEquals("[a.Page, b.Page]", schemas(merge("{Page:{type:'object'}}", "{Page:{type:'array'}}")));
    }

    @Test
    void what_most_services_mean_by_a_name_keeps_it() {
        assertEquals(
                "[Page, b.Page]",
                schemas(merge("{Page:{type:'object'}}", "{Page:{type:'array'}}", "{Page:{type:'object'}}")));
    }

    @Test
    void definitions_that_differ_only_in_what_they_refer_to_are_different() {
        var suite = merge(
                "{Page:{items:{$ref:'#/components/schemas/Item'}},Item:{type:'string'}}",
                "{Page:{items:{$ref:'#/components/schemas/Item'}},Item:{type:'integer'}}");
        assertEquals("[a.Item, a.Page, b.Item, b.Page]", schemas(suite));
        assertEquals(
                "#/components/schemas/b.Item",
                suite.at("/components/schemas/b.Page/items/$ref").asText());
    }

    @Test
    void a_difference_three_references_away_is_seen() {
        var start = "A:{x:{$ref:'#/components/schemas/B'}},B:{x:{$ref:'#/components/schemas/C'}},";
        assertEquals(
                "[a.A, a.B, a.C, b.A, b.B, b.C]",
                schemas(merge("{" + start + "C:{type:'string'}}", "{" + start + "C:{type:'integer'}}")));
    }

    @Test
    void circles_of_references_do_no_harm() {
        var circle = "{A:{x:{$ref:'#/components/schemas/B'}},B:{x:{$ref:'#/components/schemas/A'}}}";
        assertEquals("[A, B]", schemas(merge(circle, circle)));
    }

    @Test
    void the_same_name_in_two_sections_is_no_clash() {
        var a = json("{paths:{},components:{schemas:{X:{type:'string'}},parameters:{X:{name:'x',in:'query'}}}}");
        var suite = SuiteDescription.merge(Map.of("a", a), a, (service, path) -> Optional.of(path));
        assertEquals("string", suite.at("/components/schemas/X/type").asText());
        assertEquals("query", suite.at("/components/parameters/X/in").asText());
    }

    @Test
    void a_discriminator_follows_its_schema() {
        var suite = merge(
                "{S:{discriminator:{propertyName:'k',mapping:{A:'#/components/schemas/K'}}},K:{type:'object'}}",
                "{K:{type:'string'}}");
        assertEquals(
                "#/components/schemas/a.K",
                suite.at("/components/schemas/S/discriminator/mapping/A").asText());
    }

    @Test
    void operations_with_one_id_are_told_apart_and_only_open_ones_stay_open() {
        var a = json("{paths:{'/a':{get:{operationId:'list',security:[{bearer:['ADMIN']}]}}}}");
        var b = json("{paths:{'/b':{get:{operationId:'list',security:[]}}}}");
        var documents = new LinkedHashMap<String, ObjectNode>();
        documents.put("a", a);
        documents.put("b", b);
        var suite = SuiteDescription.merge(documents, a, (service, path) -> Optional.of(path));
        assertEquals("{\"operationId\":\"list\"}", suite.at("/paths/~1a/get").toString());
        assertEquals(
                "{\"operationId\":\"b_list\",\"security\":[]}",
                suite.at("/paths/~1b/get").toString());
        assertEquals("[{\"bearer\":[]}]", suite.path("security").toString());
    }

    private static ObjectNode merge(String... schemas) {
        var documents = new LinkedHashMap<String, ObjectNode>();
        for (var each : schemas) {
            var name = String.valueOf((char) ('a' + documents.size()));
            documents.put(name, json("{paths:{},components:{schemas:" + each + "}}"));
        }
        return SuiteDescription.merge(documents, json("{}"), (service, path) -> Optional.of(path));
    }

    private static String schemas(ObjectNode suite) {
        var names = new TreeSet<String>();
        suite.at("/components/schemas").fieldNames().forEachRemaining(names::add);
        return names.toString();
    }

    /** JSON with the quotation marks that Java would have to escape left out. */
    private static ObjectNode json(String relaxed) {
        var text = relaxed.replace('\'', '"').replaceAll("([{,])([$A-Za-z]+):", "$1\"$2\":");
        try {
            return (ObjectNode) JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
