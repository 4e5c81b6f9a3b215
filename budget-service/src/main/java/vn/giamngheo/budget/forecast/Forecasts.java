package vn.giamngheo.budget.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.giamngheo.budget.disbursement.PaidByNature;
import vn.giamngheo.budget.ledger.Coverage;
import vn.giamngheo.budget.programme.LineCheck;
import vn.giamngheo.budget.programme.Programmes;
import vn.giamngheo.platform.area.Areas;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Records forecasts and reads them beside the ledger. */
@ApplicationScoped
class Forecasts {

    private final EntityManager db;
    private final LineCheck lines;
    private final Programmes programmes;
    private final PaidByNature paid;
    private final Areas areas;
    private final Caller caller;
    private final Clock clock;

    Forecasts(
            EntityManager db,
            LineCheck lines,
            Programmes programmes,
            PaidByNature paid,
            Areas areas,
            Caller caller,
            Clock clock) {
        this.db = db;
        this.lines = lines;
        this.programmes = programmes;
        this.paid = paid;
        this.areas = areas;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @throws InvalidRequest for an unknown unit, line or programme, or a nature stated twice (422)
     * @throws ForecastExists when the id is taken (409)
     */
    @Transactional
    ForecastView record(RecordForecast request) {
        if (areas.tree().at(request.unit(), request.issuedOn()).isEmpty()) {
            throw new InvalidRequest(new FieldFault("/unit", "UNKNOWN_UNIT", request.unit(), request.issuedOn()));
        }
        caller.requireCovers(request.unit(), request.issuedOn());
        lines.require(request.programme(), request.year(), "/notSpendable", request.notSpendable());
        refuseUnknownPayer(request);
        refuseRepeatedNature(request);
        var forecast = new Forecast(request, caller.subject(), clock.instant());
        if (db.find(Forecast.class, forecast.id()) != null) {
            throw new ForecastExists(forecast.id());
        }
        db.persist(forecast);
        db.flush();
        return view(forecast);
    }

    /** @throws ForecastNotFound when there is none in the caller's area (404) */
    ForecastView require(UUID id) {
        return Optional.ofNullable(db.find(Forecast.class, id))
                .filter(forecast -> new Coverage(caller).of(forecast.unit(), forecast.year()))
                .map(this::view)
                .orElseThrow(() -> new ForecastNotFound(id));
    }

    /** Of one unit's year, by id; none when it lies outside the caller's area. */
    List<ForecastView> list(String unit, int year) {
        if (!new Coverage(caller).of(unit, year)) {
            return List.of();
        }
        return db
                .createQuery("from Forecast where unit = ?1 and year = ?2 order by id", Forecast.class)
                .setParameter(1, unit)
                .setParameter(2, year)
                .getResultList()
                .stream()
                .map(this::view)
                .toList();
    }

    private ForecastView view(Forecast forecast) {
        var executions = paid.of(forecast.programme(), forecast.unit(), forecast.year(), forecast.asOf()).stream()
                .map(sum -> new Executions.Execution(sum.nature(), sum.availableVnd(), sum.paidVnd()))
                .toList();
        return forecast.view(new Executions(executions));
    }

    private void refuseUnknownPayer(RecordForecast request) {
        refuse(IntStream.range(0, request.notSpendable().size())
                .filter(i -> isUnknown(request.notSpendable().get(i).paidBy(), request.year()))
                .mapToObj(i -> new FieldFault(
                        "/notSpendable/" + i + "/paidBy",
                        "UNKNOWN_PROGRAMME",
                        request.notSpendable().get(i).paidBy(),
                        request.year()))
                .toList());
    }

    private boolean isUnknown(String payer, int year) {
        return payer != null
                && !payer.equals(NotSpendable.PAYER_NOT_STATED)
                && programmes.in(payer, year).lines().isEmpty();
    }

    private static void refuseRepeatedNature(RecordForecast request) {
        var seen = new HashSet<>();
        refuse(IntStream.range(0, request.items().size())
                .filter(i -> !seen.add(request.items().get(i).nature()))
                .mapToObj(i -> new FieldFault(
                        "/items/" + i + "/nature",
                        "NATURE_TWICE",
                        request.items().get(i).nature()))
                .toList());
    }

    private static void refuse(List<FieldFault> faults) {
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }
}
