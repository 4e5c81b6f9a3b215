package vn.giamngheo.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Copies foreign notes; chokes on "poison" as long as the cure is not there. */
@ApplicationScoped
class ForeignNoteHandler implements EventHandler {

    static volatile boolean cured;

    private final EntityManager db;
    private final EventReader reader;

    ForeignNoteHandler(EntityManager db, EventReader reader) {
        this.db = db;
        this.reader = reader;
    }

    record ForeignNote(UUID id, String text) {}

    @Override
    public String type() {
        return "vn.giamngheo.foreign.noted.v1";
    }

    @Override
    public void handle(IncomingEvent event) {
        var note = reader.read(event, ForeignNote.class);
        db.createNativeQuery("insert into note (id, text) values (?1, ?2)")
                .setParameter(1, note.id())
                .setParameter(2, note.text())
                .executeUpdate();
        if (note.text().equals("poison") && !cured) {
            throw new IllegalStateException("poisoned");
        }
    }
}
