package vn.giamngheo.platform.reform;

import jakarta.inject.Singleton;
import java.util.UUID;
import vn.giamngheo.platform.area.Areas;
import vn.giamngheo.platform.inbox.EventHandler;
import vn.giamngheo.platform.inbox.EventReader;
import vn.giamngheo.platform.inbox.IncomingEvent;

/** A reform was taken back before its first day: this service's map is as it was before. */
@Singleton
class ReformWithdrawnHandler implements EventHandler {

    /** What is taken from the event. */
    record ReformWithdrawn(UUID id) {}

    private final EventReader reader;
    private final Areas areas;

    ReformWithdrawnHandler(EventReader reader, Areas areas) {
        this.reader = reader;
        this.areas = areas;
    }

    @Override
    public String type() {
        return "vn.giamngheo.household.reform-withdrawn.v1";
    }

    @Override
    public void handle(IncomingEvent event) {
        areas.undo(reader.read(event, ReformWithdrawn.class).id());
    }
}
