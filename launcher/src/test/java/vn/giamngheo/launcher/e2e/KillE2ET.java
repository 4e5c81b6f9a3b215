package vn.giamngheo.launcher.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Any process may end at any moment, as by a power cut, and nothing that was acknowledged is lost. */
@ExtendWith(RunningSuite.class)
class KillE2ET {

    /** Each part in turn, each with a commune of its own (Phong Thổ's), at another moment of the import. */
    @ParameterizedTest
    @CsvSource({
        "household-service, 03589, 400",
        "reporting-service, 03580, 700",
        "plan-service,      03577, 300",
        "budget-service,    03583, 300",
        "gateway,           03586, 500",
        "kafka,             03592, 600",
        "postgresql,        03574, 800",
    })
    void a_part_killed_during_an_import_loses_nothing(String part, String commune, long millis) throws Exception {
        var task = new FutureTask<>(new PersistentImport(commune)::run);
        var client = new Thread(task, "importing client");
        client.start();
        LockSupport.parkNanos(Duration.ofMillis(millis).toNanos());
        RunningSuite.suite().part(part).kill();
        RunningSuite.suite().part(part).restart();

        assertEquals(PersistentImport.HOUSEHOLDS, task.get().path("total").asInt());

        var register = new Register(commune);
        var source = register.atTheSource();
        assertEquals(PersistentImport.HOUSEHOLDS, source.size());
        assertEquals(source, Patience.await(source, register::onTheTopic));
        assertEquals(source, Patience.await(source, register::inTheReadModel));
    }
}
