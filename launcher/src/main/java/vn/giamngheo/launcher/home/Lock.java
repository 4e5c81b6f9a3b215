package vn.giamngheo.launcher.home;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import vn.giamngheo.launcher.trouble.Fault;
import vn.giamngheo.launcher.trouble.Trouble;

/** One launcher per data folder. The operating system frees the lock with its owner's last breath, {@code kill -9} included. */
public final class Lock implements AutoCloseable {

    private final FileChannel channel;

    private Lock(FileChannel channel) {
        this.channel = channel;
    }

    public static Lock take(Home home) throws IOException {
        return tryTake(home).orElseThrow(() -> new Trouble(Fault.ALREADY_RUNNING));
    }

    /** Empty where another launcher holds it. */
    public static Optional<Lock> tryTake(Home home) throws IOException {
        home.prepare();
        FileChannel channel = FileChannel.open(
                home.lockFile(),
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                Permissions.OWNER_ONLY_FILE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // held by this very process: as taken as if another one held it
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        return lock == null ? Optional.empty() : Optional.of(new Lock(channel));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
