package vn.giamngheo.launcher.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import vn.giamngheo.launcher.home.Home;
import vn.giamngheo.launcher.home.PrivateFile;
import vn.giamngheo.launcher.trouble.Fault;
import vn.giamngheo.launcher.trouble.Trouble;

/** A part and the process that currently does its work. */
public final class PartProcess {

    private static final Duration LOOK_EVERY = Duration.ofMillis(100);
    private static final Duration READY_WITHIN = Duration.ofMinutes(10);

    /** Generous: a service writes its class data archive when it ends for the first time. */
    private static final Duration ENDS_WITHIN = Duration.ofMinutes(2);

    private final Part part;
    private final Home home;
    private final Runnable whenStarted;
    private volatile Process process;
    private volatile Identity identity;

    /** @param whenStarted called with every new process, to note down who it is */
    public PartProcess(Part part, Home home, Runnable whenStarted) {
        this.part = part;
        this.home = home;
        this.whenStarted = whenStarted;
    }

    public Part part() {
        return part;
    }

    public String name() {
        return part.name();
    }

    /** Of the process started last. */
    public Optional<Identity> identity() {
        return Optional.ofNullable(identity);
    }

    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** Completes when the current process has ended, whoever ended it. */
    public CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    /** Starts the process; {@link #awaitReady} tells when it can be used. */
    public void start() throws IOException {
        Launch launch = part.launch();
        Path log = home.log(name());
        PrivateFile.startLog(log);
        List<String> command = new ArrayList<>(OwnSession.prefix());
        command.addAll(launch.command());
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(home.data(name()).toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(launch.environment());
        process = builder.start();
        process.getOutputStream().close();
        identity = Identity.of(process.toHandle(), launch.mark());
        whenStarted.run();
    }

    /** @throws Trouble when it ends before it is ready, or takes longer than ten minutes */
    public void awaitReady() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + READY_WITHIN.toNanos();
        while (!isReadyNow()) {
            if (!process.isAlive()) {
                throw ended(Fault.PART_NOT_STARTED);
            }
            if (System.nanoTime() > deadline) {
                throw new Trouble(Fault.PART_SLOW, name(), READY_WITHIN.toSeconds(), LogTail.of(home.log(name())));
            }
            Thread.sleep(LOOK_EVERY.toMillis());
        }
        part.whenReady();
    }

    /** The sentence for a process that has ended unasked. */
    public Trouble died() throws IOException {
        return ended(Fault.PART_DIED);
    }

    private Trouble ended(Fault fault) throws IOException {
        return new Trouble(fault, name(), process.exitValue(), LogTail.of(home.log(name())));
    }

    /** Asks it to end, and returns when it has. */
    public void stop() throws IOException, InterruptedException {
        if (isAlive()) {
            Signal.end(process.toHandle(), part.stopSignal(), ENDS_WITHIN);
        }
    }

    /** As a power cut would end it and all that it started ({@code kill -9}); returns when they are gone. */
    public void kill() {
        List<ProcessHandle> all = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(one -> one.onExit().join());
    }

    /** Starts it anew after {@link #stop} or {@link #kill}, and waits until it is ready. */
    public void restart() throws IOException, InterruptedException {
        start();
        awaitReady();
    }

    private boolean isReadyNow() {
        try {
            return process.isAlive() && part.isReady();
        } catch (IOException notYet) {
            return false;
        }
    }
}
