package vn.giamngheo.launcher.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.giamngheo.launcher.home.Home;
import vn.giamngheo.launcher.jvm.Jvm;
import vn.giamngheo.launcher.process.Launch;
import vn.giamngheo.launcher.process.Part;
import vn.giamngheo.launcher.trouble.Fault;
import vn.giamngheo.launcher.trouble.Trouble;

/** The real broker, in a process of its own. */
public final class Kafka implements Part {

    public static final String NAME = "kafka";

    private final Home home;
    private final Jvm jvm;
    private final Path launcherJar;
    private final int port;
    private final int controllerPort;

    /** @param launcherJar holds {@link KafkaBroker}, and names in its manifest all that it needs */
    public Kafka(Home home, Jvm jvm, Path launcherJar, int port, int controllerPort) {
        this.home = home;
        this.jvm = jvm;
        this.launcherJar = launcherJar;
        this.port = port;
        this.controllerPort = controllerPort;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public List<Integer> ports() {
        return List.of(port, controllerPort);
    }

    @Override
    public Launch launch() throws IOException {
        Path folder = home.data(NAME);
        if (Storage.isDamaged(folder.resolve("log"))) {
            throw new Trouble(Fault.DATA_DAMAGED, folder.resolve("log"));
        }
        Files.deleteIfExists(KafkaBroker.readyFile(folder));
        String mark = Jvm.mark(home, NAME);
        List<String> command = new ArrayList<>(jvm.command(mark, NAME, launcherJar, "-Xms64m", "-Xmx256m"));
        command.addAll(List.of("-cp", launcherJar.toString(), KafkaBroker.class.getName()));
        command.addAll(List.of(folder.toString(), Integer.toString(port), Integer.toString(controllerPort)));
        return new Launch(command, jvm.environment(), mark);
    }

    @Override
    public boolean isReady() throws IOException {
        return Files.exists(KafkaBroker.readyFile(home.data(NAME)));
    }

    @Override
    public void whenReady() throws IOException {
        jvm.ready(NAME, launcherJar);
    }
}
