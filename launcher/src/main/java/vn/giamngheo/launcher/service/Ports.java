package vn.giamngheo.launcher.service;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import vn.giamngheo.launcher.process.Endpoint;

/** Where every part listens, on the loopback address only. */
public record Ports(
        int postgresql, int kafka, int kafkaController, Endpoint keycloak, Map<Service, Endpoint> services) {

    /** As the documentation promises them. */
    public static Ports promised() {
        Map<Service, Endpoint> services = new EnumMap<>(Service.class);
        services.put(Service.GATEWAY, new Endpoint(8080, 9080));
        services.put(Service.HOUSEHOLD, new Endpoint(8081, 9081));
        services.put(Service.BUDGET, new Endpoint(8082, 9082));
        services.put(Service.PLAN, new Endpoint(8083, 9083));
        services.put(Service.REPORTING, new Endpoint(8084, 9084));
        return new Ports(5442, 9092, 9093, new Endpoint(8085, 9085), services);
    }

    /** Such as nobody uses at the moment, so that a test runs beside anything else. */
    public static Ports free() throws IOException {
        Iterator<Integer> free = freePorts(5 + 2 * Service.values().length).iterator();
        Map<Service, Endpoint> services = new EnumMap<>(Service.class);
        Arrays.stream(Service.values())
                .forEach(service -> services.put(service, new Endpoint(free.next(), free.next())));
        return new Ports(free.next(), free.next(), free.next(), new Endpoint(free.next(), free.next()), services);
    }

    /** Base address of a service. */
    public URI address(Service service) {
        return local(services.get(service).http());
    }

    /** Base address of a service's health and metrics. */
    public URI management(Service service) {
        return local(services.get(service).management());
    }

    /** The identity provider's realm; also the issuer in every token, and so always by the name {@code localhost}. */
    public URI issuer() {
        return URI.create("http://localhost:" + keycloak.http() + "/realms/giamngheo");
    }

    static URI local(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** All held open until the last is found, so that no two are the same. */
    private static List<Integer> freePorts(int count) throws IOException {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return held.stream().map(ServerSocket::getLocalPort).toList();
        } finally {
            for (ServerSocket socket : held) {
                socket.close();
            }
        }
    }
}
