package vn.giamngheo.budget.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.caller.Roles;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.page.PageRequest;

/**
 * What all postings have in common over HTTP: who reads them, how they are listed, where one lives. A resource adds its path and how
 * its kind is posted. The roles stand on the methods because a role named on a class does not reach methods that it inherits.
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Postings")
public abstract class PostingResource {

    private final String collection;
    private final Ledger ledger;
    private final Postings postings;
    private final Set<PostingKind> kinds;

    /**
     * @param collection last segment of the resource's path
     * @param kinds what is found there
     */
    protected PostingResource(String collection, Ledger ledger, Postings postings, PostingKind... kinds) {
        this.collection = collection;
        this.ledger = ledger;
        this.postings = postings;
        this.kinds = Set.of(kinds);
    }

    @GET
    @RolesAllowed({Roles.READER, Roles.OFFICER, Roles.APPROVER, Roles.FINANCE, Roles.OVERSIGHT, Roles.ADMIN})
    @Operation(summary = "Postings of this kind for a unit's budget year")
    public Page<PostingView> list(@BeanParam @Valid AccountFilter filter, @BeanParam @Valid PageRequest page) {
        return postings.list(kinds, filter.unit(), filter.year(), page);
    }

    @GET
    @RolesAllowed({Roles.READER, Roles.OFFICER, Roles.APPROVER, Roles.FINANCE, Roles.OVERSIGHT, Roles.ADMIN})
    @Path("/{id}")
    @Operation(summary = "One posting of this kind")
    public PostingView posting(@PathParam("id") UUID id) {
        return postings.require(id, kinds);
    }

    protected Response post(PostingDraft draft) {
        return created(ledger.post(draft));
    }

    protected Response created(PostingView posting) {
        return Answers.created("/api/v1/" + collection + "/" + posting.id(), posting);
    }
}
