package vn.giamngheo.gateway.description;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;

/** How an OpenAPI document is written. */
public enum DescriptionFormat {
    JSON("application/json", new JsonMapper()),
    YAML("application/yaml", yaml());

    private final String mediaType;
    private final ObjectMapper mapper;

    DescriptionFormat(String mediaType, ObjectMapper mapper) {
        this.mediaType = mediaType;
        this.mapper = mapper;
    }

    String mediaType() {
        return mediaType + ";charset=UTF-8";
    }

    String write(JsonNode document) {
        try {
            return mapper.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of JSON nodes can always be written", e);
        }
    }

    private static ObjectMapper yaml() {
        return new ObjectMapper(YAMLFactory.builder()
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                .stringQuotingChecker(new QuotedStatuses())
                .build());
    }

    /** The statuses of an operation are strings, which plain YAML would read as numbers. */
    private static final class QuotedStatuses extends StringQuotingChecker.Default {

        @Override
        public boolean needToQuoteName(String name) {
            return super.needToQuoteName(name) || name.chars().allMatch(Character::isDigit);
        }
    }
}
