package vn.giamngheo.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giamngheo.launcher.home.Home;
import vn.giamngheo.launcher.kafka.Kafka;
import vn.giamngheo.launcher.keycloak.Keycloak;
import vn.giamngheo.launcher.postgres.Postgres;
import vn.giamngheo.launcher.service.Ports;
import vn.giamngheo.launcher.service.Service;
import vn.giamngheo.launcher.trouble.Fault;
import vn.giamngheo.launcher.trouble.Trouble;

/**
 * What to start, from where, and where its data goes.
 *
 * @param parts names of the parts to start; what a part needs but is not named is taken as given
 * @param freeBytes that the disk of the data folder must have left
 */
public record Settings(Distribution distribution, Home home, Ports ports, Set<String> parts, long freeBytes) {

    /** Room for the logs and archives of a first start. */
    private static final long FREE_BYTES = 1_000_000_000;

    /** The real suite: promised ports, data in {@code .suite/} of the project. */
    public static Settings ofProject(Path project) {
        return new Settings(
                new Distribution(project),
                Home.at(project.resolve(".suite")),
                Ports.promised(),
                everything(),
                FREE_BYTES);
    }

    /** A suite beside any other: free ports, data in a folder of the test. */
    public static Settings forTests(Path folder, Ports ports) throws IOException {
        Path project = Path.of("..").toRealPath();
        return new Settings(new Distribution(project), Home.at(folder), ports, everything(), FREE_BYTES);
    }

    /** For whoever runs a part elsewhere, such as in a debugger. */
    public Settings without(Collection<String> names) {
        Set<String> rest = new HashSet<>(parts);
        names.forEach(name -> {
            if (!rest.remove(name)) {
                throw new Trouble(Fault.PART_UNKNOWN, name, String.join(", ", new TreeSet<>(parts)));
            }
        });
        return new Settings(distribution, home, ports, Set.copyOf(rest), freeBytes);
    }

    public Settings withParts(String... names) {
        return new Settings(distribution, home, ports, Set.of(names), freeBytes);
    }

    private static Set<String> everything() {
        return Stream.concat(
                        Stream.of(Postgres.NAME, Kafka.NAME, Keycloak.NAME),
                        Stream.of(Service.values()).map(Service::module))
                .collect(Collectors.toUnmodifiableSet());
    }
}
