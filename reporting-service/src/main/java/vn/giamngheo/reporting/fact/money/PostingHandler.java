package vn.giamngheo.reporting.fact.money;

import java.util.function.Consumer;
import vn.giamngheo.platform.inbox.EventReader;
import vn.giamngheo.reporting.fact.FactHandler;
import vn.giamngheo.reporting.fact.freshness.Freshness;

/** Takes postings of one type. */
class PostingHandler extends FactHandler<Posting> {

    private final Consumer<Posting> recording;

    PostingHandler(String fact, EventReader reader, Freshness freshness, Consumer<Posting> recording) {
        super("vn.giamngheo.budget." + fact + ".v1", Posting.class, reader, freshness);
        this.recording = recording;
    }

    @Override
    protected void apply(Posting posting) {
        recording.accept(posting);
    }
}
