package vn.giamngheo.platform.inbox;

/** What a service does with one type of event. Called once per event id, inside the transaction of the inbox. */
public interface EventHandler {

    /** CloudEvents type that it takes, for example {@code vn.giamngheo.household.classified.v1}. */
    String type();

    /** Throwing rolls everything back; the event is tried again and, if it never succeeds, parked. */
    void handle(IncomingEvent event);
}
