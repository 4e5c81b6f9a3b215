package vn.giamngheo.platform.description;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Adds to every {@code POST} of the API description that it may be repeated under a key. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class IdempotencyKeys implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents().addParameter("Idempotency-Key", key());
        api.getPaths().getPathItems().values().stream()
                .map(PathItem::getPOST)
                .filter(Objects::nonNull)
                .forEach(post ->
                        post.addParameter(OASFactory.createParameter().ref("#/components/parameters/Idempotency-Key")));
    }

    private static Parameter key() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description("A repetition under the same key gets the first answer again (Idempotency-Replayed: true)"
                        + " and changes nothing; the same key with another body is refused")
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .minLength(1)
                        .maxLength(200));
    }
}
