package vn.giamngheo.launcher;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.giamngheo.launcher.home.Home;
import vn.giamngheo.launcher.home.Secrets;
import vn.giamngheo.launcher.jvm.Jvm;
import vn.giamngheo.launcher.kafka.Kafka;
import vn.giamngheo.launcher.keycloak.Keycloak;
import vn.giamngheo.launcher.postgres.Postgres;
import vn.giamngheo.launcher.process.Part;
import vn.giamngheo.launcher.service.Ports;
import vn.giamngheo.launcher.service.Service;
import vn.giamngheo.launcher.service.ServiceEnvironment;
import vn.giamngheo.launcher.service.ServicePart;

/** Which parts make a suite, and who needs whom. */
final class Blueprint {

    /** A service finds its tokens' keys by itself when the identity provider comes up, so it need not wait for it. */
    private static final Set<String> NEEDS_OF_SERVICE = Set.of(Postgres.NAME, Kafka.NAME);

    private final Settings settings;
    private final Secrets secrets;
    private final Jvm jvm;

    Blueprint(Settings settings, Secrets secrets) throws IOException {
        this.settings = settings;
        this.secrets = secrets;
        this.jvm = Jvm.ofLauncher(settings.distribution().archives());
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>(List.of(postgres(), kafka(), keycloak()));
        Stream.of(Service.values()).map(this::service).forEach(parts::add);
        return parts.stream()
                .filter(part -> settings.parts().contains(part.name()))
                .toList();
    }

    private Part postgres() {
        List<String> databases = Stream.concat(
                        Stream.of(Keycloak.DATABASE),
                        Stream.of(Service.values()).map(Service::database).flatMap(Optional::stream))
                .toList();
        return new Postgres(home(), settings.distribution().postgresql(), ports().postgresql(), databases, secrets);
    }

    private Part kafka() {
        return new Kafka(
                home(), jvm, settings.distribution().launcherJar(), ports().kafka(), ports().kafkaController());
    }

    private Part keycloak() {
        return new Keycloak(
                home(), jvm, settings.distribution().keycloak(), ports().keycloak(), ports().postgresql(), secrets);
    }

    private Part service(Service service) {
        return new ServicePart(
                service,
                home(),
                jvm,
                settings.distribution().jar(service),
                ports().services().get(service),
                service == Service.GATEWAY ? Set.of() : NEEDS_OF_SERVICE,
                new ServiceEnvironment(ports(), secrets).of(service));
    }

    private Home home() {
        return settings.home();
    }

    private Ports ports() {
        return settings.ports();
    }
}
