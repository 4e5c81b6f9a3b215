package vn.giamngheo.reporting.fact;

import java.util.function.Consumer;
import vn.giamngheo.platform.inbox.EventReader;
import vn.giamngheo.reporting.fact.freshness.Freshness;

/** Hands events of one type on to whoever keeps what they tell. */
public class HandedOn<E> extends FactHandler<E> {

    private final Consumer<E> keeper;

    public HandedOn(String type, Class<E> shape, EventReader reader, Freshness freshness, Consumer<E> keeper) {
        super(type, shape, reader, freshness);
        this.keeper = keeper;
    }

    @Override
    protected void apply(E event) {
        keeper.accept(event);
    }
}
