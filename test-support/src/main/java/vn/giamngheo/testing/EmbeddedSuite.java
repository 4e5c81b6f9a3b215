package vn.giamngheo.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/** A real PostgreSQL, a real Kafka and a token signer under every {@code @QuarkusTest}: found by being on the class path. */
public class EmbeddedSuite implements QuarkusTestResourceLifecycleManager {

    private Database database;
    private Broker broker;

    @Override
    public Map<String, String> start() {
        database = Database.start();
        broker = Broker.start();
        var config = new HashMap<String, String>();
        config.put("quarkus.datasource.jdbc.url", database.url());
        config.put("quarkus.datasource.username", Database.USER);
        config.put("quarkus.datasource.password", Database.USER);
        config.put("kafka.bootstrap.servers", broker.address());
        config.put("quarkus.oidc.public-key", Tokens.createKeys());
        config.put("quarkus.oidc.token.issuer", Tokens.ISSUER);
        config.put("quarkus.http.test-port", "0");
        config.put("quarkus.management.test-port", "0");
        return config;
    }

    @Override
    public void stop() {
        if (broker != null) {
            broker.close();
        }
        if (database != null) {
            database.close();
        }
    }
}
