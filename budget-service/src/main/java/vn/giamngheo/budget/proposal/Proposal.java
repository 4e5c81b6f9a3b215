package vn.giamngheo.budget.proposal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.giamngheo.budget.programme.ProgrammeTree;

/** Next year's request of a unit, as its document has it. */
@Entity
@Table(name = "budget_proposal")
class Proposal {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private ProposalState state = ProposalState.RECORDED;

    private UUID replaces;

    private String unit;

    @Column(name = "proposal_year")
    private int year;

    private String programme;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "declared_vnd")
    private long declaredVnd;

    @Column(name = "computed_vnd")
    private long computedVnd;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @ElementCollection
    @CollectionTable(name = "budget_proposal_declared", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<Declared> declared = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "budget_proposal_component", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<Component> components = new ArrayList<>();

    Proposal() {}

    /** @param tree the programme's lines in the year that the money is asked for */
    Proposal(UUID id, RecordProposal request, ProgrammeTree tree, String recordedBy, Instant recordedAt) {
        this.id = id;
        this.replaces = request.replaces();
        this.unit = request.unit();
        this.year = request.year();
        this.programme = request.programme();
        this.documentNumber = request.documentNumber();
        this.issuedOn = request.issuedOn();
        this.declared = new ArrayList<>(request.declared());
        this.components = new ArrayList<>(request.components());
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
        var arithmetic = arithmetic(tree);
        this.computedVnd = arithmetic.computed().totalVnd();
        this.declaredVnd = arithmetic.declaredVnd();
    }

    Arithmetic arithmetic(ProgrammeTree tree) {
        return new Arithmetic(Outline.of(tree), declared, components);
    }

    List<Component> components(String line) {
        return components.stream()
                .filter(component -> component.line().equals(line))
                .toList();
    }

    /** @throws ProposalStepNotPossible when the step does not lead on from here (409) */
    void take(ProposalStep step) {
        state = state.after(step).orElseThrow(() -> new ProposalStepNotPossible(id, state));
    }

    /** Whether a document of this unit, year and programme may take its place. */
    boolean isReplaceableBy(RecordProposal other) {
        return state == ProposalState.RETURNED
                && unit.equals(other.unit())
                && year == other.year()
                && programme.equals(other.programme());
    }

    void giveWay() {
        state = ProposalState.REPLACED;
    }

    boolean isRecordedBy(String person) {
        return recordedBy.equals(person);
    }

    ProposalState state() {
        return state;
    }

    List<Component> components() {
        return List.copyOf(components);
    }

    long version() {
        return version;
    }

    UUID id() {
        return id;
    }

    String unit() {
        return unit;
    }

    int year() {
        return year;
    }

    String programme() {
        return programme;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    /** Without its lines. */
    ProposalView view() {
        return new ProposalView(
                id,
                unit,
                year,
                programme,
                documentNumber,
                issuedOn,
                declaredVnd,
                computedVnd,
                computedVnd - declaredVnd,
                recordedAt,
                state,
                state.next(),
                replaces,
                version);
    }
}
