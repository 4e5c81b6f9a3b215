package vn.giamngheo.budget.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.caller.Roles;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.page.PageRequest;

@Path("/api/v1/ledger-entries")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READER, Roles.OFFICER, Roles.APPROVER, Roles.FINANCE, Roles.OVERSIGHT, Roles.ADMIN})
@Tag(name = "Ledger")
class LedgerEntryResource {

    static final String ENTRIES = """
            select e.seq, e.posting_id, p.kind, c.unit, c.holder, c.programme, c.budget_year, c.origin_year, c.line, c.source,
                c.nature, e.account, e.amount_vnd, p.decision_number, p.decision_date, p.decision_issuer, p.posted_at
            from ledger_cell c join ledger_entry e on e.cell_id = c.id join posting p on p.id = e.posting_id""";

    private final EntityManager db;
    private final Caller caller;

    LedgerEntryResource(EntityManager db, Caller caller) {
        this.db = db;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "Every entry of a unit's budget year, in the order of writing",
            description = "Entries are never changed and never removed.")
    public Page<LedgerEntryView> entries(@BeanParam @Valid AccountFilter filter, @BeanParam @Valid PageRequest page) {
        var after = After.number(page);
        if (!new Coverage(caller).of(filter.unit(), filter.year())) {
            return new Page<>(List.of(), null);
        }
        @SuppressWarnings("unchecked")
        List<LedgerEntryView> rows = db.createNativeQuery(
                        ENTRIES + " where c.unit = ?1 and c.budget_year = ?2 and e.seq > ?3 order by e.seq limit ?4",
                        LedgerEntryView.class)
                .setParameter(1, filter.unit())
                .setParameter(2, filter.year())
                .setParameter(3, after)
                .setParameter(4, page.limit() + 1)
                .getResultList();
        return Page.of(rows, page.limit(), row -> new String[] {String.valueOf(row.seq())});
    }
}
