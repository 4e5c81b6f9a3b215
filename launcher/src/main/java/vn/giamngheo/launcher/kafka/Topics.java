package vn.giamngheo.launcher.kafka;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** The suite's topics: one per service and major version of its events. */
public final class Topics {

    public static final List<String> NAMES =
            List.of("household.events.v1", "budget.events.v1", "plan.events.v1", "reporting.events.v1");

    private static final int PARTITIONS = 6;

    /** Read models are rebuilt from the topics, so nothing is ever dropped. */
    private static final Map<String, String> KEPT_FOR_EVER = Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1");

    private Topics() {}

    /** Creates what is missing. */
    static void create(int port) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:" + port))) {
            Set<String> present = admin.listTopics().names().get();
            admin.createTopics(NAMES.stream()
                            .filter(name -> !present.contains(name))
                            .map(name -> new NewTopic(name, PARTITIONS, (short) 1).configs(KEPT_FOR_EVER))
                            .toList())
                    .all()
                    .get();
        }
    }
}
