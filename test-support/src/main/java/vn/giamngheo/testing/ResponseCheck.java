package vn.giamngheo.testing;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.restassured.RestAssuredResponse;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.nio.file.Files;

/** Checks every response that any test sees against the committed API description. Requests may be as bad as a test likes. */
public class ResponseCheck implements QuarkusTestBeforeEachCallback, Filter {

    private static OpenApiInteractionValidator validator;

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        if (Files.exists(ApiDescription.FILE) && !Boolean.getBoolean("contracts.update")) {
            RestAssured.replaceFiltersWith(this);
        }
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var response = context.next(request, expected);
        var path = URI.create(request.getURI()).getRawPath();
        if (path.startsWith("/api/")) {
            var report = validator()
                    .validateResponse(
                            path, Request.Method.valueOf(request.getMethod()), RestAssuredResponse.of(response));
            if (report.hasErrors()) {
                throw new AssertionError(path + " answered " + response.statusCode() + " unlike its description: "
                        + report.getMessages() + "\n" + response.asString());
            }
        }
        return response;
    }

    private static synchronized OpenApiInteractionValidator validator() {
        if (validator == null) {
            validator = OpenApiInteractionValidator.createFor(ApiDescription.FILE.toString())
                    .withLevelResolver(LevelResolver.create()
                            // A 404 for an address that nobody promised is what it should be.
                            .withLevel("validation.request.path.missing", ValidationReport.Level.IGNORE)
                            .withLevel("validation.request.operation.notAllowed", ValidationReport.Level.IGNORE)
                            .withLevel(
                                    "validation.response.body.schema.additionalProperties",
                                    ValidationReport.Level.IGNORE)
                            .build())
                    .build();
        }
        return validator;
    }
}
