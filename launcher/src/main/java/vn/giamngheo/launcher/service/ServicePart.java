package vn.giamngheo.launcher.service;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.giamngheo.launcher.home.Home;
import vn.giamngheo.launcher.jvm.Jvm;
import vn.giamngheo.launcher.process.Endpoint;
import vn.giamngheo.launcher.process.HttpProbe;
import vn.giamngheo.launcher.process.Launch;
import vn.giamngheo.launcher.process.Part;
import vn.giamngheo.launcher.trouble.Fault;
import vn.giamngheo.launcher.trouble.Trouble;

/** One of our packaged services, configured by nothing but the environment. */
public final class ServicePart implements Part {

    private final Service service;
    private final Home home;
    private final Jvm jvm;
    private final Path jar;
    private final Endpoint endpoint;
    private final Set<String> needs;
    private final Map<String, String> environment;
    private final HttpProbe probe = new HttpProbe();

    /** @param environment addresses and passwords, as {@link ServiceEnvironment} makes them */
    public ServicePart(
            Service service,
            Home home,
            Jvm jvm,
            Path jar,
            Endpoint endpoint,
            Set<String> needs,
            Map<String, String> environment) {
        this.service = service;
        this.home = home;
        this.jvm = jvm;
        this.jar = jar;
        this.endpoint = endpoint;
        this.needs = needs;
        this.environment = environment;
    }

    @Override
    public String name() {
        return service.module();
    }

    @Override
    public Set<String> needs() {
        return needs;
    }

    @Override
    public List<Integer> ports() {
        return List.of(endpoint.http(), endpoint.management());
    }

    @Override
    public Launch launch() throws IOException {
        if (!Files.exists(jar)) {
            throw new Trouble(Fault.NOT_BUILT, jar);
        }
        String mark = Jvm.mark(home, name());
        List<String> command = new ArrayList<>(jvm.command(mark, name(), jar, "-Xms48m", "-Xmx192m"));
        command.addAll(List.of("-jar", jar.toString()));
        Map<String, String> all = new TreeMap<>(environment);
        all.putAll(jvm.environment());
        return new Launch(command, all, mark);
    }

    @Override
    public boolean isReady() throws IOException {
        return probe.isUp(URI.create("http://127.0.0.1:" + endpoint.management() + "/q/health/ready"));
    }

    @Override
    public void whenReady() throws IOException {
        jvm.ready(name(), jar);
    }
}
