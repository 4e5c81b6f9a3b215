package vn.giamngheo.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The committed API description of the module under test, {@code contracts/openapi.yaml}. */
public final class ApiDescription {

    static final Path FILE = Path.of("contracts", "openapi.yaml");

    private ApiDescription() {}

    /**
     * Fails when the running service describes itself differently. After a change that is meant, run the test with
     * {@code -Dcontracts.update=true}, read the difference, and commit it.
     */
    public static void assertCommitted() {
        var running =
                RestAssured.get("/q/openapi").then().statusCode(200).extract().asString();
        try {
            if (Boolean.getBoolean("contracts.update")) {
                Files.createDirectories(FILE.getParent());
                Files.writeString(FILE, running);
            }
            assertEquals(Files.readString(FILE), running, "The API differs from " + FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
