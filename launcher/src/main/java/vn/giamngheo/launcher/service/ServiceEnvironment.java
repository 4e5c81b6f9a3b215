package vn.giamngheo.launcher.service;

import java.util.Map;
import java.util.TreeMap;
import vn.giamngheo.launcher.home.KeyPairText;
import vn.giamngheo.launcher.home.Secrets;
import vn.giamngheo.launcher.postgres.Postgres;
import vn.giamngheo.launcher.process.Endpoint;

/** Tells a service where everything else is, by the names that the framework or the gateway reads. */
public final class ServiceEnvironment {

    private final Ports ports;
    private final Secrets secrets;

    public ServiceEnvironment(Ports ports, Secrets secrets) {
        this.ports = ports;
        this.secrets = secrets;
    }

    public Map<String, String> of(Service service) {
        Map<String, String> environment = new TreeMap<>();
        Endpoint own = ports.services().get(service);
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(own.http()));
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(own.management()));
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", ports.issuer().toString());
        environment.put("GIAMNGHEO_TOKEN_ISSUER", ports.issuer().toString());
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.kafka());
        service.database().ifPresent(database -> addDatabase(environment, database));
        if (service == Service.GATEWAY) {
            addRoutes(environment);
        }
        if (service == Service.HOUSEHOLD) {
            environment.put("GIAMNGHEO_CITIZEN_IDS_KEYS", "1:" + secrets.get("household.citizen-ids.1"));
            environment.put("GIAMNGHEO_CITIZEN_IDS_SEARCH_KEY", secrets.get("household.citizen-ids.search"));
            environment.put(
                    "GIAMNGHEO_CERTIFICATES_KEYS", "1:" + secrets.get("household.certificates.1", KeyPairText::draw));
            environment.put(
                    "GIAMNGHEO_CERTIFICATES_ISSUER",
                    ports.address(Service.GATEWAY).toString());
        }
        return environment;
    }

    private void addDatabase(Map<String, String> environment, String database) {
        environment.put(
                "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:" + ports.postgresql() + "/" + database);
        environment.put("QUARKUS_DATASOURCE_USERNAME", database);
        environment.put("QUARKUS_DATASOURCE_PASSWORD", secrets.get(Postgres.secretOf(database)));
    }

    private void addRoutes(Map<String, String> environment) {
        for (Service service : Service.values()) {
            if (service != Service.GATEWAY) {
                environment.put(
                        "GATEWAY_ROUTES_" + service, ports.address(service).toString());
                environment.put(
                        "GATEWAY_HEALTH_" + service, ports.management(service).toString());
            }
        }
    }
}
