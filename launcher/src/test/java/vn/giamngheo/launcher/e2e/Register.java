package vn.giamngheo.launcher.e2e;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.CloudEventDeserializer;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import vn.giamngheo.launcher.home.Secrets;
import vn.giamngheo.launcher.postgres.Postgres;

/** Who is classified how in one commune: in the register, on the topic, in the reports. One line of text a household. */
final class Register {

    private static final String TOPIC = "household.events.v1";
    private static final String CLASSIFIED = "vn.giamngheo.household.classified.v1";

    private final String commune;

    Register(String commune) {
        this.commune = commune;
    }

    /** In the database of household-service. */
    Set<String> atTheSource() throws SQLException, IOException {
        return query("household", """
                select h.id || ' ' || c.classification || ' ' || c.valid_from
                from household h join household_classification c on c.household_id = h.id where h.unit = ?""");
    }

    /** In the database of reporting-service. */
    Set<String> inTheReadModel() throws SQLException, IOException {
        return query("reporting", """
                select household_id || ' ' || classification || ' ' || valid_from
                from household_fact where unit = ? and classification is not null""");
    }

    /** As published; repetitions of an event count once. */
    Set<String> onTheTopic() throws IOException {
        var json = new ObjectMapper();
        var lines = new TreeSet<String>();
        for (var event : events()) {
            if (event.getType().equals(CLASSIFIED)) {
                var data = json.readTree(event.getData().toBytes());
                if (data.path("unit").asText().equals(commune)) {
                    lines.add(data.path("householdId").asText() + " "
                            + data.path("classification").asText() + " "
                            + data.path("validFrom").asText());
                }
            }
        }
        return lines;
    }

    static Set<CloudEvent> events() {
        var config = Map.<String, Object>of(
                "bootstrap.servers",
                "127.0.0.1:" + RunningSuite.suite().ports().kafka(),
                "enable.auto.commit",
                false,
                "max.poll.records",
                5000);
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new CloudEventDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(p -> new TopicPartition(p.topic(), p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var events = new HashSet<CloudEvent>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(500)).forEach(record -> events.add(record.value()));
            }
            return events;
        }
    }

    private Set<String> query(String database, String sql) throws SQLException, IOException {
        try (var connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:"
                                + RunningSuite.suite().ports().postgresql() + "/" + database,
                        database,
                        Secrets.of(RunningSuite.settings().home()).get(Postgres.secretOf(database)));
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, commune);
            try (var result = statement.executeQuery()) {
                var lines = new TreeSet<String>();
                while (result.next()) {
                    lines.add(result.getString(1));
                }
                return lines;
            }
        }
    }
}
