package vn.giamngheo.household.household;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.giamngheo.household.place.Settlement;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.platform.area.Area;
import vn.giamngheo.platform.time.Ids;

/**
 * A household of the register, with the latest of its residences. Its members, residences and classes are kept beside it, with
 * their days.
 */
@Entity
@Table(name = "household")
class Household {

    @Id
    private UUID id;

    private String code;
    private String unit;
    private LocalDate unitValidFrom;
    private String village;

    @Enumerated(EnumType.STRING)
    private Settlement area;

    private boolean meritHousehold;
    private boolean noLabourCapacity;
    private LocalDate registeredOn;
    private Instant registeredAt;
    private String registeredBy;
    private Instant changedAt;

    @Version
    private long version;

    protected Household() {}

    private Household(Household origin, UUID id, String code, String village, LocalDate on, String by, Instant now) {
        this.id = id;
        this.code = code;
        this.unit = origin.unit;
        this.unitValidFrom = origin.unitValidFrom;
        this.village = village == null ? origin.village : village;
        this.area = origin.area;
        this.registeredOn = on;
        this.registeredAt = now;
        this.registeredBy = by;
        this.changedAt = now;
    }

    /** A household of its own from that day on, at the same place. */
    Household splitOff(UUID id, String code, String village, LocalDate on, String by, Instant now) {
        return new Household(this, id, code, village, on, by, now);
    }

    void moveTo(Residences.Address address) {
        this.unit = address.unit().code();
        this.unitValidFrom = address.unit().validFrom();
        this.code = address.code();
        this.village = address.village();
        this.area = address.area();
    }

    Residences.Address address() {
        return new Residences.Address(new UnitKey(unit, unitValidFrom), code, village, area);
    }

    Household(RegisterHousehold request, Area commune, String by, Instant now) {
        this.id = Ids.orNext(request.id());
        this.code = request.code();
        this.unit = commune.code();
        this.unitValidFrom = commune.validFrom();
        this.village = request.village();
        this.area = request.area();
        this.meritHousehold = Boolean.TRUE.equals(request.meritHousehold());
        this.noLabourCapacity = Boolean.TRUE.equals(request.noLabourCapacity());
        this.registeredOn = request.registeredOn();
        this.registeredAt = now;
        this.registeredBy = by;
        this.changedAt = now;
    }

    void correct(CorrectHousehold correction, Instant now) {
        this.code = correction.code();
        this.village = correction.village();
        this.meritHousehold = correction.meritHousehold() == null ? meritHousehold : correction.meritHousehold();
        this.noLabourCapacity =
                correction.noLabourCapacity() == null ? noLabourCapacity : correction.noLabourCapacity();
        this.changedAt = now;
    }

    /** Something beside the row changed: a new version, so that concurrent changes notice. */
    void touch(Instant now) {
        this.changedAt = now;
    }

    RegisteredHousehold facts(int persons) {
        return new RegisteredHousehold(id, new UnitKey(unit, unitValidFrom), area, persons, registeredOn);
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    String village() {
        return village;
    }

    LocalDate registeredOn() {
        return registeredOn;
    }

    long version() {
        return version;
    }
}
