package vn.giamngheo.gateway.standin;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;

/** How a test speaks with the stand-ins, past the gateway. */
public final class Steering {

    static final String ADDRESS = "giamngheo.test.stand-in.";
    static final String SWITCHBOARD = "giamngheo.test.switchboard";

    private Steering() {}

    public static String address(String service) {
        return System.getProperty(ADDRESS + service);
    }

    /** How many requests reached a service so far. */
    public static int requests(String service) {
        return steer(service, "look").getInt("requests");
    }

    /** How many bytes of the body that it is reading reached a service so far. */
    public static long bytesSeen(String service) {
        return steer(service, "look").getLong("bytesSeen");
    }

    /** How many requests broke off before their body was complete. */
    public static int brokenOff(String service) {
        return steer(service, "look").getInt("brokenOff");
    }

    /** Lets a service go on that waits in the middle of an answer. */
    public static void openGate(String service) {
        steer(service, "open-gate");
    }

    /** Runs an action while a service says that it is not ready. */
    public static void whileNotReady(String service, Runnable action) {
        steer(service, "not-ready");
        try {
            action.run();
        } finally {
            steer(service, "ready");
        }
    }

    /** Runs an action while nothing listens on a service's port. */
    public static void whileDown(String service, Runnable action) {
        given().post(System.getProperty(SWITCHBOARD) + "/stop/" + service)
                .then()
                .statusCode(204);
        try {
            action.run();
        } finally {
            given().post(System.getProperty(SWITCHBOARD) + "/start/" + service)
                    .then()
                    .statusCode(204);
        }
    }

    private static JsonPath steer(String service, String what) {
        return given().get(address(service) + "/steer/" + what)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
