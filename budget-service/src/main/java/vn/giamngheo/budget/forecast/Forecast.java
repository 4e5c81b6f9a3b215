package vn.giamngheo.budget.forecast;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.giamngheo.platform.time.Ids;

/** How a unit says it will spend a year's money. Written once: a later document is a forecast of its own. */
@Entity
@Table(name = "spending_forecast")
class Forecast {

    @Id
    private UUID id;

    private String unit;

    @Column(name = "budget_year")
    private int year;

    private String programme;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "as_of")
    private LocalDate asOf;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @ElementCollection
    @CollectionTable(name = "spending_forecast_item", joinColumns = @JoinColumn(name = "forecast_id"))
    @OrderColumn(name = "position")
    private List<ForecastItem> items = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "spending_forecast_not_spendable", joinColumns = @JoinColumn(name = "forecast_id"))
    @OrderColumn(name = "position")
    private List<NotSpendable> notSpendable = new ArrayList<>();

    Forecast() {}

    Forecast(RecordForecast request, String recordedBy, Instant recordedAt) {
        this.id = Ids.orNext(request.id());
        this.unit = request.unit();
        this.year = request.year();
        this.programme = request.programme();
        this.documentNumber = request.documentNumber();
        this.issuedOn = request.issuedOn();
        this.asOf = request.asOf();
        this.items = new ArrayList<>(request.items());
        this.notSpendable = new ArrayList<>(request.notSpendable());
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
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

    LocalDate asOf() {
        return asOf;
    }

    /** @param executions what the ledger holds, by nature */
    ForecastView view(Executions executions) {
        return new ForecastView(
                id,
                unit,
                year,
                programme,
                documentNumber,
                issuedOn,
                asOf,
                items.stream()
                        .map(item -> ForecastView.Item.of(item, executions.of(item.nature()), notSpendable))
                        .toList(),
                List.copyOf(notSpendable),
                recordedAt);
    }
}
