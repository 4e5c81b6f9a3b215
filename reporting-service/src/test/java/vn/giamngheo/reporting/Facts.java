package vn.giamngheo.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.giamngheo.platform.time.Ids;
import vn.giamngheo.testing.EventSender;

/** Plays the three services that tell this one their facts. */
public final class Facts implements AutoCloseable {

    private static final String HOUSEHOLDS = "household.events.v1";
    private static final String BUDGETS = "budget.events.v1";
    private static final String PLANS = "plan.events.v1";

    private final EventSender sender = new EventSender();

    public UUID registered(String unit, int persons, LocalDate on) {
        var household = Ids.next();
        send(HOUSEHOLDS, "household.registered", household, """
                {"householdId":"%s","unit":"%s","area":"RURAL","persons":%d,"registeredOn":"%s"}""".formatted(household, unit, persons, on));
        return household;
    }

    public UUID classified(String unit, String classification, LocalDate validFrom, String... deprived) {
        var household = Ids.next();
        classified(household, unit, classification, validFrom, deprived);
        return household;
    }

    public void classified(
            UUID household, String unit, String classification, LocalDate validFrom, String... deprived) {
        send(
                HOUSEHOLDS,
                "household.classified",
                household,
                classification(household, unit, classification, validFrom, deprived));
    }

    public static String classification(
            UUID household, String unit, String classification, LocalDate validFrom, String... deprived) {
        return """
                {"householdId":"%s","unit":"%s","area":"RURAL","persons":4,"classification":"%s","standard":"MDP_2022_2025",
                 "scoreA":130,"scoreB":40,"deprivedIndicators":[%s],"validFrom":"%s"}""".formatted(
                        household,
                        unit,
                        classification,
                        List.of(deprived).stream().map(code -> '"' + code + '"').collect(Collectors.joining(",")),
                        validFrom);
    }

    /** @param kind committed, released, refunded, allocated, withdrawn or disbursed */
    public UUID movement(String kind, String unit, String more, int year, String decidedOn, String... entries) {
        var posting = Ids.next();
        send(BUDGETS, "budget." + kind, posting, """
                {"postingId":"%s","unit":"%s",%s"budgetYear":%d,"originYear":%d,"programme":"GNBV-2021-2025",
                 "decisionNumber":"308/QĐ-UBND","decisionDate":"%s","entries":[%s]}""".formatted(
                        posting, unit, more, year, year, decidedOn, String.join(",", entries)));
        return posting;
    }

    /** @param kind appropriated, carried-over or disbursed */
    public UUID money(String kind, String unit, int year, String decidedOn, String... entries) {
        var posting = Ids.next();
        send(BUDGETS, "budget." + kind, posting, """
                {"postingId":"%s","unit":"%s","budgetYear":%d,"originYear":%d,"programme":"GNBV-2021-2025",
                 "decisionNumber":"3209/QĐ-UBND","decisionDate":"%s","entries":[%s]}""".formatted(
                        posting,
                        unit,
                        year,
                        kind.equals("carried-over") ? year - 1 : year,
                        decidedOn,
                        String.join(",", entries)));
        return posting;
    }

    public static String entry(String line, String source, String nature, long amountVnd) {
        return """
                {"line":"%s","source":"%s","nature":"%s","amountVnd":%d}""".formatted(line, source, nature, amountVnd);
    }

    public UUID proposal(String unit, int year, long declaredVnd, long computedVnd) {
        var proposal = Ids.next();
        send(BUDGETS, "budget.proposal-recorded", proposal, """
                {"proposalId":"%s","unit":"%s","year":%d,"programme":"GNBV-2021-2025","documentNumber":"204/KH-UBND",
                 "declaredVnd":%d,"computedVnd":%d}""".formatted(
                        proposal, unit, year, declaredVnd, computedVnd));
        return proposal;
    }

    public void discrepancy(UUID proposal, String unit, int year, String subject, long declaredVnd, long computedVnd) {
        send(BUDGETS, "budget.discrepancy-opened", proposal, """
                {"discrepancyId":"%s","proposalId":"%s","unit":"%s","year":%d,"subject":"%s","declaredVnd":%d,
                 "computedVnd":%d,"differenceVnd":%d,"measure":"TOTAL","owner":"%s","state":"OPEN"}""".formatted(
                Ids.next(), proposal, unit, year, subject, declaredVnd, computedVnd, computedVnd - declaredVnd, unit));
    }

    public UUID plan(String unit, String title, String issuedOn, String periodFrom, String periodTo) {
        var plan = Ids.next();
        send(PLANS, "plan.adopted", plan, """
                {"planId":"%s","unit":"%s","title":"%s","documentNumber":"343/KH-UBND","issuedOn":%s,
                 "periodFrom":"%s","periodTo":"%s"}""".formatted(
                        plan, unit, title, issuedOn == null ? "null" : '"' + issuedOn + '"', periodFrom, periodTo));
        return plan;
    }

    /** @param periods JSON objects with from and to */
    public void task(UUID plan, String number, String kind, String periods) {
        send(PLANS, "plan.task-assigned", plan, """
                {"taskId":"%s","planId":"%s","unit":"481","number":"%s","title":"Việc %s","leads":["Sở LĐTBXH"],
                 "deadline":{"kind":"%s","text":"theo phụ lục","periods":[%s]},"done":false}""".formatted(Ids.next(), plan, number, number, kind, periods));
    }

    public UUID target(UUID plan, String indicator, String limit, String targetAt, String comparison, String group) {
        var target = Ids.next();
        send(PLANS, "plan.target-set", plan, """
                {"targetId":"%s","planId":"%s","unit":"481","indicator":"%s","unitOfMeasure":"rate","baseline":0.382,
                 %s,"targetAt":"%s","comparison":"%s"%s}""".formatted(
                        target,
                        plan,
                        indicator,
                        limit,
                        targetAt,
                        comparison,
                        group == null ? "" : ",\"alternativeGroup\":\"" + group + '"'));
        return target;
    }

    public void send(String topic, String fact, Object aggregate, String data) {
        sender.send(topic, Ids.next(), "vn.giamngheo." + fact + ".v1", aggregate, data);
    }

    @Override
    public void close() {
        sender.close();
    }
}
