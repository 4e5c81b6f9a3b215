package vn.giamngheo.budget.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.giamngheo.budget.disbursement.Disbursements;
import vn.giamngheo.budget.disbursement.Order;
import vn.giamngheo.budget.ledger.PostingLine;
import vn.giamngheo.budget.ledger.PostingView;
import vn.giamngheo.budget.programme.LineCheck;
import vn.giamngheo.budget.programme.Nature;
import vn.giamngheo.platform.answer.Versions;
import vn.giamngheo.platform.area.Areas;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.outbox.Outbox;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Records works, plans their money, pays for them within the plan, and takes reports. */
@ApplicationScoped
class WorkService {

    private final Works works;
    private final WorkPayments payments;
    private final Disbursements disbursements;
    private final LineCheck lines;
    private final Areas areas;
    private final Caller caller;
    private final Clock clock;
    private final Outbox outbox;

    WorkService(
            Works works,
            WorkPayments payments,
            Disbursements disbursements,
            LineCheck lines,
            Areas areas,
            Caller caller,
            Clock clock,
            Outbox outbox) {
        this.works = works;
        this.payments = payments;
        this.disbursements = disbursements;
        this.lines = lines;
        this.areas = areas;
        this.caller = caller;
        this.clock = clock;
        this.outbox = outbox;
    }

    /** @throws InvalidRequest for an unknown unit, a line that carries no capital, or years in the wrong order (422) */
    @Transactional
    WorkView record(RecordWork request) {
        if (areas.tree().at(request.unit(), request.issuedOn()).isEmpty()) {
            throw new InvalidRequest(new FieldFault("/unit", "UNKNOWN_UNIT", request.unit(), request.issuedOn()));
        }
        caller.requireCovers(request.unit(), request.issuedOn());
        refuseWrongLine(request);
        if (request.firstYear() > request.lastYear()) {
            throw new InvalidRequest(
                    new FieldFault("/lastYear", "YEARS_REVERSED", request.lastYear(), request.firstYear()));
        }
        var work = new CapitalWork(request, caller.subject(), clock.instant());
        works.add(work);
        return view(work);
    }

    WorkView view(CapitalWork work) {
        return views(List.of(work)).get(0);
    }

    /** In the order of the works; three queries, however many they are. */
    List<WorkView> views(List<CapitalWork> rows) {
        var ids = rows.stream().map(CapitalWork::id).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        var money = payments.of(ids);
        var reports = works.lastReports(ids);
        return rows.stream()
                .map(work -> work.view(money.get(work.id()), reports.get(work.id())))
                .toList();
    }

    /** @throws WorkPlanBelowPaid when more than that was paid out of the plan (409) */
    @Transactional
    WorkView plan(UUID id, int year, String ifMatch, PlanWork request) {
        var work = works.require(id, LockModeType.PESSIMISTIC_WRITE);
        Versions.require(ifMatch, work.version());
        long paid = payments.of(id).paidVnd(year);
        if (request.amountVnd() < paid) {
            throw new WorkPlanBelowPaid(id, year, paid);
        }
        works.add(new WorkPlan(id, year, request, caller.subject(), clock.instant()));
        works.touch(work);
        return view(work);
    }

    /**
     * @throws InvalidRequest for money of another line or nature than the work's (422)
     * @throws WorkPlanExceeded when the plan of the money's year leaves less (409)
     */
    @Transactional
    PostingView pay(UUID id, PayWork request) {
        var work = works.require(id, LockModeType.PESSIMISTIC_WRITE);
        if (request.originYear() > request.budgetYear()) {
            throw new InvalidRequest(
                    new FieldFault("/originYear", "ORIGIN_LATER", request.originYear(), request.budgetYear()));
        }
        refuseForeignMoney(work, request.entries());
        long payable = payments.of(id).payableVnd(request.originYear(), work.totalInvestmentVnd());
        if (request.totalVnd() > payable) {
            throw new WorkPlanExceeded(id, request.originYear(), payable, request.totalVnd());
        }
        return disbursements.pay(new Order(request.draft(work), Optional.of(request.detail()), Optional.of(id)));
    }

    /** @throws InvalidRequest for a day that has not come (422) */
    @Transactional
    ReportView report(UUID id, ReportProgress request) {
        var work = works.require(id, LockModeType.PESSIMISTIC_WRITE);
        if (request.asOf().isAfter(LocalDate.now(clock))) {
            throw new InvalidRequest(new FieldFault("/asOf", "DAY_NOT_COME", request.asOf()));
        }
        long paid = payments.paidVnd(id, request.asOf());
        var report = new ProgressReport(id, request, paid, caller.subject(), clock.instant());
        works.add(report);
        long planned = payments.of(id).plannedVnd();
        outbox.publish(WorkProgressed.TYPE, id, WorkProgressed.of(work, report.view(), planned));
        return report.view();
    }

    /** A pointer of the body itself: the work has one line. */
    private void refuseWrongLine(RecordWork request) {
        try {
            lines.require(request.programme(), request.firstYear(), "", List.of(request));
        } catch (InvalidRequest wrong) {
            throw new InvalidRequest(wrong.fields().stream()
                    .map(fault -> new FieldFault(
                            fault.pointer().replaceFirst("^/0/(line|nature)$", "/line"), fault.code(), fault.values()))
                    .toList());
        }
    }

    private static void refuseForeignMoney(CapitalWork work, List<PostingLine> entries) {
        var faults = IntStream.range(0, entries.size())
                .filter(i -> !entries.get(i).line().equals(work.line())
                        || entries.get(i).nature() != Nature.CAPITAL)
                .mapToObj(i -> new FieldFault("/entries/" + i + "/line", "MONEY_OF_ANOTHER_LINE", work.line()))
                .toList();
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }
}
