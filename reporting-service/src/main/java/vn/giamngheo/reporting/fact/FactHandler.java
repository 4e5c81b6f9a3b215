package vn.giamngheo.reporting.fact;

import vn.giamngheo.platform.inbox.EventHandler;
import vn.giamngheo.platform.inbox.EventReader;
import vn.giamngheo.platform.inbox.IncomingEvent;
import vn.giamngheo.reporting.fact.freshness.Freshness;

/** Takes one type of event of another service, as this service's own record of it. */
public abstract class FactHandler<E> implements EventHandler {

    private final String type;
    private final Class<E> shape;
    private final EventReader reader;
    private final Freshness freshness;

    protected FactHandler(String type, Class<E> shape, EventReader reader, Freshness freshness) {
        this.type = type;
        this.shape = shape;
        this.reader = reader;
        this.freshness = freshness;
    }

    @Override
    public final String type() {
        return type;
    }

    @Override
    public final void handle(IncomingEvent event) {
        apply(reader.read(event, shape));
        freshness.note(event);
    }

    protected abstract void apply(E event);
}
