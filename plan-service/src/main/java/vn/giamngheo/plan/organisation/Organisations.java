package vn.giamngheo.plan.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.giamngheo.plan.place.DatedUnit;
import vn.giamngheo.plan.place.Places;
import vn.giamngheo.plan.place.VisiblePlaces;
import vn.giamngheo.platform.time.Ids;

/** Bodies by their names as written. A name is one body within the unit whose plans use it, and no further. */
@ApplicationScoped
public class Organisations {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final EntityManager db;
    private final Places places;

    Organisations(EntityManager db, Places places) {
        this.db = db;
        this.places = places;
    }

    /** The bodies of these names, in the same order, each once; a name that is new is recorded. */
    public List<UUID> named(List<String> names, DatedUnit place) {
        var tidy = names.stream().map(Organisations::tidy).distinct().toList();
        tidy.stream()
                .sorted()
                .forEach(name -> record(name, place)); // one order for all, so that no two wait for each other
        return tidy.stream().map(name -> id(name, place)).toList();
    }

    private void record(String name, DatedUnit place) {
        db.createNativeQuery("""
                        insert into organisation (id, unit, named_on, name) values (?1, ?2, ?3, ?4)
                        on conflict (unit, name) do nothing""")
                .setParameter(1, Ids.next())
                .setParameter(2, place.code())
                .setParameter(3, place.day())
                .setParameter(4, name)
                .executeUpdate();
    }

    private UUID id(String name, DatedUnit place) {
        return (UUID) db.createNativeQuery("select id from organisation where unit = ?1 and name = ?2", UUID.class)
                .setParameter(1, place.code())
                .setParameter(2, name)
                .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    public Map<UUID, OrganisationView> views(Collection<UUID> ids) {
        List<Organisation> found = db.createNativeQuery(
                        "select id, seq, unit, named_on, name from organisation where id = any (?1)",
                        Organisation.class)
                .setParameter(1, ids.toArray(UUID[]::new))
                .getResultList();
        return found.stream()
                .map(Organisation::view)
                .collect(Collectors.toMap(OrganisationView::id, Function.identity()));
    }

    /** @param idOrName an id, or a name as written, which may be that of several bodies */
    @SuppressWarnings("unchecked")
    public List<UUID> find(String idOrName) {
        return ID.matcher(idOrName).matches()
                ? List.of(UUID.fromString(idOrName))
                : db.createNativeQuery("select id from organisation where name = ?1", UUID.class)
                        .setParameter(1, tidy(idOrName))
                        .getResultList();
    }

    /** Those of places that the caller may see, in the order in which they were first named. */
    @SuppressWarnings("unchecked")
    List<Organisation> list(String within, long after, int limit) {
        VisiblePlaces visible = places.visible(allPlaces(), within);
        return db.createNativeQuery("""
                        select o.id, o.seq, o.unit, o.named_on, o.name from organisation o
                        join unnest(?1, ?2) as v (unit, day) on o.unit = v.unit and o.named_on = v.day
                        where o.seq > ?3 order by o.seq limit ?4""", Organisation.class)
                .setParameter(1, visible.units())
                .setParameter(2, visible.days())
                .setParameter(3, after)
                .setParameter(4, limit)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<DatedUnit> allPlaces() {
        return db.createNativeQuery("select distinct unit, named_on from organisation", DatedUnit.class)
                .getResultList();
    }

    private static String tidy(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }
}
