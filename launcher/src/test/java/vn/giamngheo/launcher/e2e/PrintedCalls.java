package vn.giamngheo.launcher.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.giamngheo.launcher.service.Service;

/** What a README prints as bash, run as printed, one block after another; only address and tokens are those of the suite under test. */
record PrintedCalls(Path readme) {

    private static final Pattern BLOCK = Pattern.compile("```bash\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TOKEN = Pattern.compile("\\./suite token (\\w+)");

    void assertSaying(List<String> expected) throws IOException, InterruptedException {
        assumeTrue(runs("curl", "--version") && runs("bash", "--version"), "curl and bash are needed");
        var said = run(script());
        for (var one : expected) {
            assertTrue(said.contains(one), one + " is missing in\n" + said);
        }
    }

    private String script() throws IOException {
        return "set -e\ncd ..\n"
                + TOKEN.matcher(calls())
                        .replaceAll(name -> "echo " + RunningSuite.suite().token(name.group(1)))
                        .replace("curl -s", "curl -s --fail-with-body")
                        .replace(
                                "http://localhost:8080",
                                RunningSuite.suite()
                                        .ports()
                                        .address(Service.GATEWAY)
                                        .toString());
    }

    private String calls() throws IOException {
        return BLOCK.matcher(Files.readString(readme))
                .results()
                .map(block -> block.group(1))
                .collect(Collectors.joining("\n"));
    }

    private static String run(String script) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("bash", "-c", script).redirectErrorStream(true);
        var java = Path.of(System.getProperty("java.home"), "bin").toString();
        builder.environment().merge("PATH", java, (path, ours) -> ours + File.pathSeparator + path);
        var process = builder.start();
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
