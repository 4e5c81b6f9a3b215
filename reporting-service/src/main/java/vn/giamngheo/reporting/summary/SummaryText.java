package vn.giamngheo.reporting.summary;

import static java.util.stream.Collectors.joining;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.giamngheo.reporting.indicator.RateView;

/** The summary for a terminal of a hundred columns. */
final class SummaryText {

    private static final int MONEY_LABEL = 18;
    private static final int MONEY_COLUMN = 22;

    private final Words words;
    private final ZoneId zone;
    private final TextPage page = new TextPage();

    private SummaryText(Words words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    static String of(SummaryView summary, Words words, ZoneId zone) {
        return new SummaryText(words, zone).write(summary);
    }

    private String write(SummaryView summary) {
        page.ends(words.of("title"), words.of("asOf", words.day(summary.asOf())))
                .rule('═');
        if (summary.plans().isEmpty()) {
            page.blank().entry("", words.of("empty"));
        }
        int number = 0;
        for (var plan : summary.plans()) {
            page.blank();
            write(++number, plan);
        }
        page.blank().rule('─');
        if (summary.freshness() != null) {
            page.ends("", words.of("freshness", words.moment(summary.freshness(), zone)));
        }
        return page.toString();
    }

    private void write(int number, PlanSummary plan) {
        page.heading(number, plan.title());
        page.entry(words.of("document"), document(plan) + " · " + words.of("period", period(plan)));
        place(plan.place());
        page.entry(words.of("households"), households(plan.poverty()));
        money(plan.money());
        plan.proposals().forEach(this::proposal);
        plan.discrepancies().forEach(this::discrepancy);
        page.entry(words.of("tasks"), tasks(plan.tasks()));
        new TargetTable(words, page).write(plan);
    }

    private String document(PlanSummary plan) {
        if (plan.documentNumber() == null) {
            return plan.issuedOn() == null
                    ? words.of("document.blank")
                    : words.of("document.unnumbered", words.day(plan.issuedOn()));
        }
        return plan.issuedOn() == null
                ? words.of("document.undated", plan.documentNumber())
                : words.of("document.number", plan.documentNumber(), words.day(plan.issuedOn()));
    }

    private static String period(PlanSummary plan) {
        int from = plan.periodFrom().getYear();
        int to = plan.periodTo().getYear();
        return from == to ? String.valueOf(from) : from + "-" + to;
    }

    private void place(PlaceView place) {
        page.entry(words.of("place.then"), spots(List.of(place.then())));
        if (place.now().equals(List.of(place.then()))) {
            page.entry(words.of("place.now"), words.of("place.same"));
        } else {
            page.entry(words.of("place.now"), place.now().isEmpty() ? words.of("place.unknown") : spots(place.now()));
        }
    }

    /** Neighbours in the list that lie in the same unit share its name. */
    private static String spots(List<PlaceView.Spot> spots) {
        return spots.stream()
                .map(PlaceView.Spot::withinNameVi)
                .distinct()
                .map(within -> spots.stream()
                                .filter(spot -> Objects.equals(spot.withinNameVi(), within))
                                .map(PlaceView.Spot::nameVi)
                                .sorted()
                                .collect(joining(", "))
                        + (within == null ? "" : " · " + within))
                .collect(joining("; "));
    }

    private String households(PovertyView poverty) {
        return poverty == null
                ? words.of("households.unknown")
                : words.of(
                        "households.value",
                        words.day(poverty.measuredOn()),
                        words.count(poverty.households()),
                        share(poverty.poor()),
                        share(poverty.nearPoor()),
                        words.percent(poverty.multidimensional().value()));
    }

    private String share(RateView rate) {
        return words.percent(rate.value()) + " (" + words.count(rate.numerator()) + ")";
    }

    private void money(List<MoneyView> years) {
        if (years.isEmpty()) {
            page.entry(words.of("money"), words.of("money.none"));
            return;
        }
        page.row(
                words.of("money"),
                TextPage.padded(words.of("money.unit"), MONEY_LABEL)
                        + columns(
                                words.of("money.appropriated"),
                                words.of("money.carriedOver"),
                                words.of("money.disbursed")));
        for (var year : years) {
            page.row("", amounts(words.of("money.year", String.valueOf(year.budgetYear())), year.total()));
            year.byNature()
                    .forEach(nature ->
                            page.row("", amounts("  " + words.of("nature." + nature.nature()), nature.amounts())));
        }
    }

    private String amounts(String label, MoneyView.Amounts amounts) {
        return TextPage.padded(label, MONEY_LABEL)
                + columns(
                        words.millions(amounts.appropriatedVnd()),
                        words.millions(amounts.carriedOverVnd()),
                        words.millions(amounts.disbursedVnd()));
    }

    private static String columns(String... texts) {
        return Stream.of(texts)
                .map(text -> TextPage.rightAligned(text, MONEY_COLUMN))
                .collect(joining());
    }

    private void proposal(ProposalView proposal) {
        page.entry(
                words.of("proposal"),
                words.of(
                        "proposal.value",
                        proposal.documentNumber() == null ? words.of("proposal.unnumbered") : proposal.documentNumber(),
                        String.valueOf(proposal.year()),
                        words.millions(proposal.declaredVnd()),
                        words.millions(proposal.computedVnd()),
                        words.signedMillions(proposal.differenceVnd())));
    }

    private void discrepancy(DiscrepancyView discrepancy) {
        page.entry(
                words.of("discrepancy"),
                words.of(
                        "discrepancy.value",
                        discrepancy.subject(),
                        String.valueOf(discrepancy.year()),
                        words.millions(discrepancy.declaredVnd()),
                        words.millions(discrepancy.computedVnd()),
                        words.signedMillions(discrepancy.differenceVnd())));
        page.entry("", words.of("discrepancy.owner", owner(discrepancy), state(discrepancy.state())));
    }

    private static String owner(DiscrepancyView discrepancy) {
        return discrepancy.ownerNameVi() == null ? discrepancy.owner() : discrepancy.ownerNameVi();
    }

    private String state(String state) {
        return words.knows("state." + state) ? words.of("state." + state) : state;
    }

    private String tasks(TasksView tasks) {
        return tasks.total() == 0
                ? words.of("tasks.none")
                : words.of(
                        "tasks.value",
                        words.count(tasks.total()),
                        tasks.byState().stream()
                                .map(count -> words.of("task." + count.state(), words.count(count.count())))
                                .collect(joining(" · ")));
    }
}
