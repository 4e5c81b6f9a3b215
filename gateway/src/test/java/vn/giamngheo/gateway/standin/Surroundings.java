package vn.giamngheo.gateway.standin;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Four stand-ins for the services, a key that the gateway trusts, and limits low enough to be reached. */
public final class Surroundings implements QuarkusTestResourceLifecycleManager {

    private static final List<String> NAMES = List.of("household", "budget", "plan", "reporting");

    private final Map<String, StandIn> services = new LinkedHashMap<>();
    private HttpServer switchboard;

    @Override
    public Map<String, String> start() {
        var config = new HashMap<String, String>();
        for (var name : NAMES) {
            var service = new StandIn(name);
            services.put(name, service);
            config.put("gateway.routes." + name, service.address());
            config.put("gateway.health." + name, service.address());
            System.setProperty(Steering.ADDRESS + name, service.address());
        }
        config.put("quarkus.oidc.public-key", TestTokens.createKeys());
        config.put("quarkus.oidc.token.issuer", TestTokens.ISSUER);
        config.put("gateway.limit.quota.clients.greedy.per-second", "1");
        config.put("gateway.limit.quota.clients.greedy.burst", "3");
        config.put("gateway.limit.quota.per-second", "100000");
        config.put("gateway.limit.quota.burst", "100000");
        config.put("gateway.limit.body-times.tasks", "1S");
        config.put("quarkus.http.idle-timeout", "3S");
        config.put("gateway.upstream.response-timeout", "1S");
        config.put("gateway.description.life", "0S");
        config.put("gateway.readiness.life", "0S");
        startSwitchboard();
        return config;
    }

    /** Stops and starts services, which they cannot do to themselves while they answer. */
    private void startSwitchboard() {
        try {
            switchboard = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        services.forEach((name, service) -> {
            switchboard.createContext("/stop/" + name, exchange -> {
                service.stop();
                exchange.sendResponseHeaders(204, -1);
            });
            switchboard.createContext("/start/" + name, exchange -> {
                service.startAgain();
                exchange.sendResponseHeaders(204, -1);
            });
        });
        switchboard.start();
        System.setProperty(
                Steering.SWITCHBOARD,
                "http://127.0.0.1:" + switchboard.getAddress().getPort());
    }

    @Override
    public void stop() {
        services.values().forEach(StandIn::stop);
        if (switchboard != null) {
            switchboard.stop(0);
        }
    }
}
