package vn.giamngheo.plan.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import vn.giamngheo.plan.place.DatedUnit;

/** A plan of one administrative unit, in its latest version. */
@Entity
class Plan {

    @Id
    private UUID id;

    @Generated
    @Column(insertable = false, updatable = false)
    private Long seq;

    private long version;

    @Column(updatable = false)
    private String unit;

    @Embedded
    private PlanDocument document;

    protected Plan() {}

    Plan(UUID id, String unit, PlanDocument document) {
        this.id = id;
        this.version = 1;
        this.unit = unit;
        this.document = document.checked();
    }

    /** Replaces what the paper says. The unit stays: a plan of another unit is another plan. */
    void revise(PlanDocument revised) {
        this.document = revised.checked();
        this.version++;
    }

    UUID id() {
        return id;
    }

    /** Place in the order of recording; known once the row is entered. */
    long seq() {
        return seq;
    }

    long version() {
        return version;
    }

    String unit() {
        return unit;
    }

    PlanDocument document() {
        return document;
    }

    DatedUnit place() {
        return new DatedUnit(unit, document.effectiveOn());
    }
}
