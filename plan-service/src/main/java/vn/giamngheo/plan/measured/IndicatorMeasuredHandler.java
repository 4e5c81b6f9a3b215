package vn.giamngheo.plan.measured;

import jakarta.enterprise.context.ApplicationScoped;
import vn.giamngheo.platform.inbox.EventHandler;
import vn.giamngheo.platform.inbox.EventReader;
import vn.giamngheo.platform.inbox.IncomingEvent;

/** Keeps what was measured, so that a target stands beside its actual value. */
@ApplicationScoped
class IndicatorMeasuredHandler implements EventHandler {

    private final EventReader reader;
    private final MeasuredValues values;

    IndicatorMeasuredHandler(EventReader reader, MeasuredValues values) {
        this.reader = reader;
        this.values = values;
    }

    @Override
    public String type() {
        return IndicatorMeasured.TYPE;
    }

    @Override
    public void handle(IncomingEvent event) {
        values.keep(reader.read(event, IndicatorMeasured.class));
    }
}
