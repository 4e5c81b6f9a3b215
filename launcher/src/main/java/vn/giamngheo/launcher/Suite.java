package vn.giamngheo.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import vn.giamngheo.launcher.home.Home;
import vn.giamngheo.launcher.home.Lock;
import vn.giamngheo.launcher.home.Secrets;
import vn.giamngheo.launcher.keycloak.Realm;
import vn.giamngheo.launcher.keycloak.Tokens;
import vn.giamngheo.launcher.process.FreePorts;
import vn.giamngheo.launcher.process.Identity;
import vn.giamngheo.launcher.process.InOrder;
import vn.giamngheo.launcher.process.Leftovers;
import vn.giamngheo.launcher.process.Part;
import vn.giamngheo.launcher.process.PartProcess;
import vn.giamngheo.launcher.process.State;
import vn.giamngheo.launcher.process.StateFile;
import vn.giamngheo.launcher.service.Ports;
import vn.giamngheo.launcher.service.Service;

/** A running suite: every part a process of its own, all of them ready. Closing it ends them in order. */
public final class Suite implements AutoCloseable {

    private final Settings settings;
    private final Progress progress;
    private final Lock lock;
    private final StateFile stateFile;
    private final Identity launcher;
    private final Tokens tokens;
    private final Map<String, PartProcess> parts = new LinkedHashMap<>();

    private Suite(Settings settings, Progress progress, Lock lock, StateFile stateFile) throws IOException {
        this.settings = settings;
        this.progress = progress;
        this.lock = lock;
        this.stateFile = stateFile;
        this.launcher = Identity.of(ProcessHandle.current(), "java");
        Secrets secrets = Secrets.of(settings.home());
        this.tokens = new Tokens(
                settings.ports().issuer(), Realm.of(settings.distribution().keycloak()), secrets);
        for (Part part : new Blueprint(settings, secrets).parts()) {
            parts.put(part.name(), new PartProcess(part, settings.home(), () -> writeState(false)));
        }
    }

    public static Suite start(Settings settings) throws IOException, InterruptedException {
        return start(settings, Progress.SILENT);
    }

    /** Returns when every part is ready; otherwise ends what it started, and throws. */
    static Suite start(Settings settings, Progress progress) throws IOException, InterruptedException {
        Home home = settings.home();
        Lock lock = Lock.take(home);
        try {
            StateFile stateFile = new StateFile(home);
            Leftovers leftovers = Leftovers.of(stateFile);
            progress.takingOver(leftovers.names());
            leftovers.end();
            home.requireFreeBytes(settings.freeBytes());
            Suite suite = new Suite(settings, progress, lock, stateFile);
            suite.parts.values().forEach(part -> FreePorts.require(part.part()));
            progress.starting(suite.parts.size());
            suite.startParts();
            progress.allReady(Duration.between(suite.launcher.startedAt(), Instant.now()));
            return suite;
        } catch (IOException | InterruptedException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private void startParts() throws IOException, InterruptedException {
        writeState(false);
        try {
            new InOrder(List.copyOf(parts.keySet()), name -> part(name).part().needs()).run(this::startPart);
        } catch (IOException | InterruptedException | RuntimeException e) {
            Thread.interrupted();
            close();
            throw e;
        }
    }

    private void startPart(String name) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        part(name).restart();
        progress.ready(name, Duration.ofNanos(System.nanoTime() - begin));
    }

    /** @throws NoSuchElementException for a name that was not among the settings' parts */
    public PartProcess part(String name) {
        return Optional.ofNullable(parts.get(name)).orElseThrow(() -> new NoSuchElementException(name));
    }

    public Ports ports() {
        return settings.ports();
    }

    /** A fresh access token for a demo user or a client of the realm. */
    public String token(String name) {
        return tokens.of(name);
    }

    /** The gateway, with the rights of a demo user or a client of the realm. */
    public Gateway gateway(String name) {
        return new Gateway(ports().address(Service.GATEWAY), () -> token(name));
    }

    /** From now on {@code status} and whoever waits for this launcher see it as ready. */
    void announceReady() {
        writeState(true);
    }

    /** Returns the first part that ends although nobody asked it to. */
    PartProcess awaitDeath() throws InterruptedException {
        CompletableFuture<?>[] ends =
                parts.values().stream().map(PartProcess::onExit).toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.anyOf(ends).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return parts.values().stream()
                .filter(part -> !part.isAlive())
                .findFirst()
                .orElseThrow();
    }

    /** Ends every part after all that need it, and frees the data folder. */
    @Override
    public void close() throws IOException {
        try (lock) {
            new InOrder(List.copyOf(parts.keySet()), this::dependents).run(this::stopPart);
            stateFile.delete();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void stopPart(String name) throws IOException, InterruptedException {
        if (part(name).isAlive()) {
            part(name).stop();
            progress.stopped(name);
        }
    }

    private Set<String> dependents(String name) {
        return parts.values().stream()
                .filter(other -> other.part().needs().contains(name))
                .map(PartProcess::name)
                .collect(Collectors.toSet());
    }

    private synchronized void writeState(boolean ready) {
        List<State.Running> running = parts.values().stream()
                .flatMap(part -> part.identity().stream()
                        .map(identity -> new State.Running(
                                part.name(),
                                identity,
                                part.part().stopSignal(),
                                part.part().ports())))
                .toList();
        try {
            stateFile.write(new State(launcher, ready, running));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
