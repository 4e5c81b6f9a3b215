package vn.giamngheo.household.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.giamngheo.household.place.UnitKey;

/** The statement of a list of households, ordered by unit, its first day and code, with the values of its places. */
record HouseholdListing(String sql, Object[] values) {

    /**
     * One row more than the limit where there is one.
     *
     * @param named households in which somebody was ever called as searched for, when they are few and were looked up before
     */
    static HouseholdListing of(HouseholdFilter filter, Optional<UUID[]> named) {
        var query = new StringBuilder(HouseholdQueries.SELECT);
        var values = new ArrayList<Object>(Collections.nCopies(6, filter.asOf()));
        if (!filter.scope().everywhere()) {
            query.append(" and (r.unit, r.unit_valid_from) in (select * from unnest(?, ?))");
            values.add(filter.scope().units().stream().map(UnitKey::code).toArray(String[]::new));
            values.add(filter.scope().units().stream().map(UnitKey::validFrom).toArray(LocalDate[]::new));
        }
        filter.classification().ifPresent(classification -> {
            query.append(" and c.classification = ?");
            values.add(classification.name());
        });
        filter.search().name().ifPresent(name -> {
            query.append("""
                     and h.id in (
                        select household_id from household_member
                        where to_tsvector('simple', plain_name(name)) @@ to_tsquery('simple', ?)
                          and valid_from <= ? and (valid_to is null or valid_to > ?))""");
            values.addAll(List.of(PlainName.search(name), filter.asOf(), filter.asOf()));
        });
        named.ifPresent(households -> {
            query.append(" and h.id = any (?)");
            values.add(households);
        });
        filter.search().code().ifPresent(code -> {
            query.append(" and r.code like ?");
            values.add(code.replaceAll("[\\\\%_]", "\\\\$0") + "%");
        });
        filter.search().cause().ifPresent(cause -> {
            query.append("""
                     and h.id in (
                        select household_id from household_need_survey
                        where causes @> cast(? as text[]) and surveyed_on <= ? and (valid_to is null or valid_to > ?))""");
            values.addAll(List.of(new String[] {cause}, filter.asOf(), filter.asOf()));
        });
        filter.after().ifPresent(after -> {
            query.append(" and (r.unit, r.unit_valid_from, r.code) > (?, ?, ?)");
            values.addAll(List.of(after.unit().code(), after.unit().validFrom(), after.code()));
        });
        query.append(" order by r.unit, r.unit_valid_from, r.code limit ?");
        values.add(filter.limit() + 1);
        return new HouseholdListing(query.toString(), values.toArray());
    }
}
