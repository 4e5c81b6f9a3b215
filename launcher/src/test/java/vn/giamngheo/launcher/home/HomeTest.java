package vn.giamngheo.launcher.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giamngheo.launcher.trouble.Fault;
import vn.giamngheo.launcher.trouble.Trouble;

class HomeTest {

    @TempDir
    Path folder;

    @Test
    void its_folders_are_for_the_owner_only() throws IOException {
        Home home = Home.at(folder.resolve(".suite"));
        Path data = home.data("kafka");
        assertEquals("rwx------", permissions(data));
        assertEquals("rwx------", permissions(home.root()));
    }

    @Test
    void a_file_where_a_folder_should_be_is_damage() throws IOException {
        Files.writeString(folder.resolve("data"), "");
        Trouble trouble = assertThrows(Trouble.class, () -> Home.at(folder).data("kafka"));
        assertEquals(Fault.DATA_DAMAGED, trouble.fault());
    }

    @Test
    void a_disk_with_too_little_room_is_refused() throws IOException {
        Home.at(folder).requireFreeBytes(1);
        Trouble trouble = assertThrows(Trouble.class, () -> Home.at(folder).requireFreeBytes(Long.MAX_VALUE));
        assertEquals(Fault.DISK_FULL, trouble.fault());
    }

    @Test
    void only_one_launcher_holds_it_at_a_time() throws IOException {
        Home home = Home.at(folder);
        Lock first = Lock.take(home);
        assertEquals(
                Fault.ALREADY_RUNNING,
                assertThrows(Trouble.class, () -> Lock.take(home)).fault());
        first.close();
        Lock.take(home).close();
    }

    @Test
    void erasing_leaves_nothing_but_the_lock_of_who_erases() throws IOException {
        Home home = Home.at(folder);
        Lock lock = Lock.take(home);
        Files.writeString(home.data("kafka").resolve("meta.properties"), "version=1");
        home.erase();
        lock.close();

        assertFalse(home.holdsData());
        try (var left = Files.list(folder)) {
            assertEquals(List.of(home.lockFile()), left.toList());
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
