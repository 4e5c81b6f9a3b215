package vn.giamngheo.household.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.giamngheo.household.place.Territory;
import vn.giamngheo.platform.area.Area;
import vn.giamngheo.platform.area.Areas;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.caller.OutsideArea;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** What a household must be to enter the register; the same for one and for a file of them. */
@ApplicationScoped
public class RegistrationCheck {

    private final Territory territory;
    private final Areas areas;
    private final Caller caller;
    private final Clock clock;

    RegistrationCheck(Territory territory, Areas areas, Caller caller, Clock clock) {
        this.territory = territory;
        this.areas = areas;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @return the commune on the map of the day of registration
     * @throws InvalidRequest when a field cannot be accepted
     * @throws OutsideArea when the commune is not the caller's
     */
    Area accept(RegisterHousehold household) {
        return accept(household, caller.unit());
    }

    /**
     * The same outside of the caller's request.
     *
     * @param callerUnit null when the caller has none, and then nothing is covered
     */
    public Area accept(RegisterHousehold household, String callerUnit) {
        var faults = new ArrayList<FieldFault>();
        if (household.registeredOn().isAfter(LocalDate.now(clock))) {
            faults.add(new FieldFault("/registeredOn", "IN_THE_FUTURE"));
        }
        faults.addAll(surveyed(household.surveyedOn(), household.registeredOn(), LocalDate.now(clock)));
        faults.addAll(members(household.members(), household.registeredOn()));
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        var commune = territory.commune(household.unit(), household.registeredOn(), "/unit");
        if (callerUnit == null || !areas.tree().covers(callerUnit, household.unit(), household.registeredOn())) {
            throw new OutsideArea(household.unit(), household.registeredOn());
        }
        return commune;
    }

    /** Exactly one head, nobody twice, nobody born after the day of registration. */
    static List<FieldFault> members(List<RegisterMember> members, LocalDate registeredOn) {
        return members(members, member -> registeredOn);
    }

    /** @param since day by which each was born */
    static List<FieldFault> members(List<RegisterMember> members, Function<RegisterMember, LocalDate> since) {
        var faults = new ArrayList<FieldFault>();
        var ids = new HashSet<UUID>();
        var numbers = new HashSet<String>();
        for (int i = 0; i < members.size(); i++) {
            var member = members.get(i);
            faults.addAll(birth(member, since.apply(member), "/members/" + i));
            if (member.citizenId() != null && !numbers.add(member.citizenId())) {
                faults.add(new FieldFault("/members/" + i + "/citizenId", "NAMED_TWICE"));
            }
            if (member.id() != null && !ids.add(member.id())) {
                faults.add(new FieldFault("/members/" + i + "/id", "NAMED_TWICE"));
            }
        }
        long heads = members.stream().filter(m -> m.relation() == Relation.HEAD).count();
        if (heads != 1) {
            faults.add(new FieldFault("/members", "ONE_HEAD", heads));
        }
        return faults;
    }

    /** A year or a date, the same year where both are given, and not after that day. */
    public static List<FieldFault> birth(RegisterMember member, LocalDate day, String pointer) {
        var faults = new ArrayList<FieldFault>();
        if (member.birthYear() == null) {
            faults.add(new FieldFault(pointer + "/birthYear", "BIRTH_NEEDED"));
        } else if (member.birthYear() > day.getYear()) {
            faults.add(new FieldFault(pointer + "/birthYear", "BORN_LATER", day));
        }
        if (member.birthDate() != null) {
            if (member.birthDate().getYear() != member.birthYear()) {
                faults.add(new FieldFault(
                        pointer + "/birthDate", "BIRTH_YEAR_DIFFERS", String.valueOf(member.birthYear())));
            } else if (member.birthDate().isAfter(day)) {
                faults.add(new FieldFault(pointer + "/birthDate", "BORN_LATER", day));
            }
        }
        return faults;
    }

    /** Between the day of registration and today. */
    static List<FieldFault> surveyed(LocalDate surveyedOn, LocalDate registeredOn, LocalDate today) {
        if (surveyedOn == null) {
            return List.of();
        }
        return surveyedOn.isAfter(today)
                ? List.of(new FieldFault("/surveyedOn", "IN_THE_FUTURE"))
                : surveyedOn.isBefore(registeredOn)
                        ? List.of(new FieldFault("/surveyedOn", "BEFORE_REGISTRATION", registeredOn))
                        : List.of();
    }
}
