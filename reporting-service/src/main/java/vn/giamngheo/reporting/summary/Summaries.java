package vn.giamngheo.reporting.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.reporting.fact.Family;
import vn.giamngheo.reporting.fact.change.FactUnits;
import vn.giamngheo.reporting.fact.freshness.Freshness;
import vn.giamngheo.reporting.fact.money.Money;
import vn.giamngheo.reporting.fact.money.Proposals;
import vn.giamngheo.reporting.fact.plan.Plan;
import vn.giamngheo.reporting.fact.plan.Plans;
import vn.giamngheo.reporting.fact.plan.Target;
import vn.giamngheo.reporting.fact.plan.Task;
import vn.giamngheo.reporting.indicator.ActualReading;
import vn.giamngheo.reporting.indicator.Actuals;
import vn.giamngheo.reporting.place.Places;
import vn.giamngheo.reporting.place.Selection;

/** Puts together what is known of the plans in the caller's area. */
@ApplicationScoped
class Summaries {

    private static final LocalDate ANY_DAY = LocalDate.of(9999, 12, 31);

    private final Plans plans;
    private final Money money;
    private final Proposals proposals;
    private final Actuals actuals;
    private final Places places;
    private final FactUnits units;
    private final Freshness freshness;
    private final Caller caller;
    private final Clock clock;

    Summaries(
            Plans plans,
            Money money,
            Proposals proposals,
            Actuals actuals,
            Places places,
            FactUnits units,
            Freshness freshness,
            Caller caller,
            Clock clock) {
        this.plans = plans;
        this.money = money;
        this.proposals = proposals;
        this.actuals = actuals;
        this.places = places;
        this.units = units;
        this.freshness = freshness;
        this.caller = caller;
        this.clock = clock;
    }

    /** What is known of one plan: the parts that are read for all plans at once. */
    private record Parts(Map<UUID, List<Task>> tasks, Map<UUID, List<Target>> targets, ActualReading reading) {}

    @Transactional
    SummaryView on(LocalDate asOf) {
        var visible = plans.begunBy(asOf).stream()
                .filter(plan -> caller.covers(plan.unit().code(), plan.begins()))
                .toList();
        var parts = new Parts(plans.tasks(visible), plans.targets(visible), actuals.read());
        return new SummaryView(
                asOf,
                freshness.newest().orElse(null),
                visible.stream().map(plan -> summary(plan, parts, asOf)).toList());
    }

    private PlanSummary summary(Plan plan, Parts parts, LocalDate asOf) {
        var selection =
                places.lastOf(plan.unit(), asOf).select(plan.unit().code(), units.of(Family.BUDGET, ANY_DAY), false);
        var then = places.on(plan.begins());
        var targets = parts.targets.getOrDefault(plan.id(), List.of()).stream()
                .map(target -> TargetView.of(plan, target, parts.reading, asOf))
                .toList();
        return new PlanSummary(
                plan.id(),
                plan.title(),
                plan.documentNumber(),
                plan.issuedOn(),
                plan.periodFrom(),
                plan.periodTo(),
                PlaceView.of(plan, then, places.on(LocalDate.now(clock))),
                PovertyView.of(plan, parts.reading, asOf).orElse(null),
                money(selection, plan, asOf),
                proposals.of(selection, lastProposalYear(plan, asOf)).stream()
                        .map(ProposalView::of)
                        .toList(),
                proposals.discrepancies(selection, lastProposalYear(plan, asOf)).stream()
                        .map(discrepancy -> DiscrepancyView.of(discrepancy, then))
                        .toList(),
                TasksView.of(parts.tasks.getOrDefault(plan.id(), List.of()), asOf),
                targets,
                AlternativesView.of(targets));
    }

    /** The years of the plan and those before it: a plan starts from what its place had. */
    private List<MoneyView> money(Selection selection, Plan plan, LocalDate asOf) {
        return money.years(selection, asOf).stream()
                .filter(year -> year <= plan.periodTo().getYear())
                .map(year -> MoneyView.of(year, money.sums(selection, year, asOf)))
                .toList();
    }

    /** A proposal is made in the year before the money is wanted. */
    private static int lastProposalYear(Plan plan, LocalDate asOf) {
        return Math.min(asOf.getYear() + 1, plan.periodTo().getYear());
    }
}
