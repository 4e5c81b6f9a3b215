package vn.giamngheo.platform.sample;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.EOFException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.answer.Versions;
import vn.giamngheo.platform.idempotency.Idempotent;
import vn.giamngheo.platform.outbox.Outbox;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.page.PageRequest;
import vn.giamngheo.platform.time.Ids;

/** The smallest service that uses all of the plumbing. */
@Path("/notes")
public class NoteResource {

    static final String WRITTEN = "vn.giamngheo.platform.note-written.v1";

    private final EntityManager db;
    private final Outbox outbox;

    NoteResource(EntityManager db, Outbox outbox) {
        this.db = db;
        this.outbox = outbox;
    }

    public enum Colour {
        RED,
        BLUE
    }

    public record Line(@NotBlank String text) {}

    public record WriteNote(UUID id, @NotBlank String text, long amountVnd, Colour colour, List<@Valid Line> lines) {}

    public record NoteView(UUID id, String text) {}

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed("OFFICER")
    public Response write(@NotNull @Valid WriteNote note) throws IOException {
        var view = new NoteView(Ids.orNext(note.id()), note.text());
        db.createNativeQuery("insert into note (id, text) values (?1, ?2)")
                .setParameter(1, view.id())
                .setParameter(2, view.text())
                .executeUpdate();
        outbox.publish(WRITTEN, view.id(), view);
        if (note.text().equals("explode")) {
            throw new IllegalStateException("secret of the house");
        }
        if (note.text().equals("break off")) {
            throw new EOFException("disk of the house");
        }
        return Answers.created("/notes/" + view.id(), view, 1);
    }

    @PUT
    @RolesAllowed("OFFICER")
    public Response change(@HeaderParam("If-Match") String ifMatch) {
        Versions.require(ifMatch, 7);
        return Answers.ok(List.of(), 8);
    }

    @GET
    @Authenticated
    public Page<String> list(
            @QueryParam("colour") Colour colour,
            @QueryParam("on") LocalDate on,
            @QueryParam("bright") boolean bright,
            @BeanParam @Valid PageRequest page) {
        page.after(1);
        return new Page<>(List.of(), null);
    }
}
