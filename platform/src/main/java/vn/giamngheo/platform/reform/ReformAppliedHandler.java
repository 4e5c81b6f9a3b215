package vn.giamngheo.platform.reform;

import jakarta.inject.Singleton;
import java.util.stream.Collectors;
import vn.giamngheo.platform.area.Areas;
import vn.giamngheo.platform.area.Reform;
import vn.giamngheo.platform.area.ReformCheck;
import vn.giamngheo.platform.inbox.EventHandler;
import vn.giamngheo.platform.inbox.EventReader;
import vn.giamngheo.platform.inbox.IncomingEvent;

/** This service's map follows a reform that household-service applied; the event is the document. */
@Singleton
class ReformAppliedHandler implements EventHandler {

    private final EventReader reader;
    private final Areas areas;

    ReformAppliedHandler(EventReader reader, Areas areas) {
        this.reader = reader;
        this.areas = areas;
    }

    @Override
    public String type() {
        return "vn.giamngheo.household.reform-applied.v1";
    }

    /** Parked when it would leave a hole: what it builds on, an earlier reform or an edition, has not come yet. */
    @Override
    public void handle(IncomingEvent event) {
        var reform = reader.read(event, Reform.class);
        areas.refresh();
        if (!ReformCheck.isKnown(areas.tree(), reform)) {
            var faults = ReformCheck.faults(areas.tree(), reform);
            if (!faults.isEmpty()) {
                throw new IllegalArgumentException("The map is not the one that reform " + reform.id() + " changes: "
                        + faults.stream()
                                .limit(3)
                                .map(fault -> fault.pointer() + " " + fault.code())
                                .collect(Collectors.joining(", ")));
            }
        }
        areas.apply(reform);
    }
}
