package vn.giamngheo.household.citizen;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import vn.giamngheo.household.sql.Sql;

/** Citizen ids of persons, enciphered at rest. */
@Startup
@ApplicationScoped
public class CitizenIds {

    private final KeyRing ring;
    private final EntityManager db;
    private final Sql sql;

    CitizenIds(CitizenIdKeys keys, EntityManager db, Sql sql) {
        this.ring = new KeyRing(keys.keys(), keys.searchKey());
        this.db = db;
        this.sql = sql;
    }

    /** Whether a number is a person's present one, or the one of nine digits that it replaced. */
    public enum Kind {
        CURRENT,
        PREVIOUS
    }

    /** Both numbers of a person; null where one is not known. */
    public record Numbers(String current, String previous) {}

    private record Stored(UUID person, Kind kind, String keyId, byte[] cipher) {

        static Stored of(ResultSet row) throws SQLException {
            return new Stored(
                    row.getObject("member_id", UUID.class),
                    Kind.valueOf(row.getString("kind")),
                    row.getString("key_id"),
                    row.getBytes("cipher"));
        }
    }

    public Sealed seal(UUID person, String citizenId) {
        return ring.seal(person, citizenId);
    }

    /** What a number is found by, whoever asks: equal for equal numbers, and of no use without the key. */
    public String hash(String citizenId) {
        return ring.hash(citizenId);
    }

    /**
     * Takes the place of what was recorded; a null leaves it as it is.
     *
     * @throws CitizenIdTaken when somebody in another household has this number (409)
     */
    public void record(UUID person, Kind kind, String citizenId) {
        if (citizenId == null) {
            return;
        }
        var sealed = ring.seal(person, citizenId);
        unlessTaken(() -> db.createNativeQuery("""
                        insert into member_citizen_id (member_id, kind, key_id, cipher, hash, active)
                        values (?1, ?2, ?3, decode(?4, 'base64'), ?5, true)
                        on conflict (member_id, kind) do update
                        set key_id = excluded.key_id, cipher = excluded.cipher, hash = excluded.hash, active = true""")
                .setParameter(1, person)
                .setParameter(2, kind.name())
                .setParameter(3, sealed.keyId())
                .setParameter(4, sealed.cipher())
                .setParameter(5, sealed.hash())
                .executeUpdate());
    }

    /**
     * Members came or went: who is in a household now keeps the number for itself, who is not frees it.
     *
     * @throws CitizenIdTaken when somebody who is back was registered elsewhere meanwhile (409)
     */
    public void refresh(UUID person) {
        unlessTaken(() -> db.createNativeQuery("""
                        update member_citizen_id set active = exists (
                            select from household_member m where m.id = member_id and m.valid_to is null)
                        where member_id = ?1""").setParameter(1, person).executeUpdate());
    }

    /** The numbers of a person, to be shown only to whom they may be. */
    public Numbers read(UUID person) {
        var stored = sql.query("select * from member_citizen_id where member_id = ?", Stored::of, person);
        return new Numbers(
                find(stored, Kind.CURRENT).orElse(null),
                find(stored, Kind.PREVIOUS).orElse(null));
    }

    /** The present number for a list; null where none is known. */
    public String masked(ResultSet row) throws SQLException {
        var cipher = row.getBytes("cipher");
        return cipher == null
                ? null
                : KeyRing.mask(ring.open(row.getObject("id", UUID.class), row.getString("key_id"), cipher));
    }

    /** How many numbers lie under which key. */
    List<KeyView> keys() {
        return sql.query(
                "select key_id, count(*) as numbers from member_citizen_id group by key_id order by key_id",
                row -> new KeyView(
                        row.getString("key_id"),
                        row.getString("key_id").equals(ring.current()),
                        row.getLong("numbers")));
    }

    /** Enciphers numbers that lie under older keys under the current one, at most so many. Readers never wait. */
    int reEncrypt(int limit) {
        var old = sql.query(
                "select * from member_citizen_id where key_id <> ? limit ? for update skip locked",
                Stored::of,
                ring.current(),
                limit);
        for (var stored : old) {
            var sealed = ring.seal(stored.person(), ring.open(stored.person(), stored.keyId(), stored.cipher()));
            sql.update(
                    "update member_citizen_id set key_id = ?, cipher = ? where member_id = ? and kind = ?",
                    sealed.keyId(),
                    Base64.getDecoder().decode(sealed.cipher()),
                    stored.person(),
                    stored.kind().name());
        }
        return old.size();
    }

    private Optional<String> find(List<Stored> stored, Kind kind) {
        return stored.stream()
                .filter(it -> it.kind() == kind)
                .findFirst()
                .map(it -> ring.open(it.person(), it.keyId(), it.cipher()));
    }

    private static void unlessTaken(Runnable statement) {
        try {
            statement.run();
        } catch (ConstraintViolationException e) {
            throw "member_citizen_id_taken".equals(e.getConstraintName()) ? new CitizenIdTaken() : e;
        }
    }
}
