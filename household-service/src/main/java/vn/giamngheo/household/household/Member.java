package vn.giamngheo.household.household;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A person of a household. Personal data: it never leaves this service in events or logs. */
@Entity
@Table(name = "household_member")
class Member {

    @Id
    private UUID id;

    private UUID householdId;
    private int position;
    private String name;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    private int birthYear;
    private LocalDate birthDate;
    private String ethnicity;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    protected Member() {}

    Member(UUID householdId, int position, RegisterMember person) {
        this.id = person.id();
        this.householdId = householdId;
        this.position = position;
        this.name = person.name();
        this.sex = person.sex();
        this.birthYear = person.birthYear();
        this.birthDate = person.birthDate();
        this.ethnicity = person.ethnicity();
        this.relation = person.relation();
    }
}
