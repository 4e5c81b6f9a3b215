package vn.giamngheo.platform.request;

import org.jboss.logging.MDC;

/** The id that follows one request through every log line, problem and event. */
public final class RequestId {

    public static final String HEADER = "X-Request-Id";
    static final String MDC_KEY = "requestId";

    private RequestId() {}

    /** Id of the request or event being worked on, or null outside of any. */
    public static String current() {
        return (String) MDC.get(MDC_KEY);
    }

    /** Works under an id that came with an event. */
    public static void set(String id) {
        if (id == null) {
            MDC.remove(MDC_KEY);
        } else {
            MDC.put(MDC_KEY, id);
        }
    }
}
