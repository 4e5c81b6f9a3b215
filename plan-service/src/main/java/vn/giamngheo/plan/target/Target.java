package vn.giamngheo.plan.target;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import vn.giamngheo.plan.measured.MeasuredHistory;
import vn.giamngheo.plan.measured.MeasuredValue;
import vn.giamngheo.plan.target.judgement.Comparison;
import vn.giamngheo.plan.target.judgement.Goal;

/** A target of a plan, as the document states it. */
@Entity
class Target {

    @Id
    private UUID id;

    @Generated
    @Column(insertable = false, updatable = false)
    private Long seq;

    private UUID planId;
    private String indicator;
    private String unitOfMeasure;
    private BigDecimal baseline;
    private LocalDate baselineAt;
    private BigDecimal target;
    private BigDecimal targetMin;
    private BigDecimal targetMax;
    private LocalDate targetAt;

    @Enumerated(EnumType.STRING)
    private Comparison comparison;

    private String alternativeGroup;
    private String source;

    protected Target() {}

    Target(UUID id, UUID planId, RecordTarget request) {
        request.check();
        this.id = id;
        this.planId = planId;
        this.indicator = request.indicator();
        this.unitOfMeasure = request.unitOfMeasure();
        this.baseline = request.baseline();
        this.baselineAt = request.baselineAt();
        this.target = request.target();
        this.targetMin = request.targetMin();
        this.targetMax = request.targetMax();
        this.targetAt = request.targetAt();
        this.comparison = request.comparison();
        this.alternativeGroup = request.alternativeGroup();
        this.source = request.source();
    }

    UUID id() {
        return id;
    }

    /** Place in the order of recording; known once the row is entered. */
    long seq() {
        return seq;
    }

    Goal goal() {
        return new Goal(comparison, target, targetMin, targetMax);
    }

    Optional<String> alternativeGroup() {
        return Optional.ofNullable(alternativeGroup);
    }

    /** What was reached: measured for the target's day or earlier, and not later than the day asked for. */
    Optional<MeasuredValue> actual(MeasuredHistory history, LocalDate asOf) {
        return history.latest(indicator, targetAt.isBefore(asOf) ? targetAt : asOf);
    }

    /** What was measured for the day of the declared baseline or earlier. */
    Optional<MeasuredValue> actualBaseline(MeasuredHistory history) {
        return Optional.ofNullable(baselineAt).flatMap(day -> history.latest(indicator, day));
    }

    TargetSet event(String unit) {
        return new TargetSet(
                id,
                planId,
                unit,
                indicator,
                unitOfMeasure,
                baseline,
                baselineAt,
                target,
                targetMin,
                targetMax,
                targetAt,
                comparison,
                alternativeGroup);
    }

    TargetView view(MeasuredValue actual, MeasuredValue actualBaseline, Judgement judgement) {
        return new TargetView(
                id,
                planId,
                indicator,
                unitOfMeasure,
                baseline,
                baselineAt,
                actualBaseline,
                target,
                targetMin,
                targetMax,
                targetAt,
                comparison,
                actual,
                judgement.met(),
                alternativeGroup,
                judgement.groupMet(),
                source);
    }
}
