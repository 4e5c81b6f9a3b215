package vn.giamngheo.launcher.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.giamngheo.launcher.service.Service;

/** The first calls of the README run as printed; only address and token are those of the suite under test. */
@ExtendWith(RunningSuite.class)
class FirstCallsE2ET {

    private static final String START = "```bash\n";

    @Test
    void the_readmes_calls_answer_what_the_readme_says() throws Exception {
        assumeTrue(runs("curl", "--version") && runs("bash", "--version"), "curl and bash are needed");

        var said = run(script());

        for (var expected :
                List.of("POOR", "Bắc Giang", "Bắc Ninh", "7022", "14050", "162063000000", "OVERDUE", "49.98")) {
            assertTrue(said.contains(expected), expected + " is missing in\n" + said);
        }
    }

    private static String script() throws IOException {
        var readme = Files.readString(Path.of("..", "README.md"));
        int start = readme.indexOf(START) + START.length();
        return "set -e\n"
                + readme.substring(start, readme.indexOf("```", start))
                        .replace(
                                "./suite token ministry",
                                "echo " + RunningSuite.suite().token("ministry"))
                        .replace("curl -s", "curl -s --fail-with-body")
                        .replace(
                                "http://localhost:8080",
                                RunningSuite.suite()
                                        .ports()
                                        .address(Service.GATEWAY)
                                        .toString());
    }

    private static String run(String script) throws IOException, InterruptedException {
        var process = new ProcessBuilder("bash", "-c", script)
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
