package vn.giamngheo.budget.counterpart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giamngheo.budget.ledger.PostingView;
import vn.giamngheo.budget.ledger.PostingWarning;
import vn.giamngheo.budget.programme.Nature;
import vn.giamngheo.platform.area.Area;
import vn.giamngheo.platform.area.Areas;

/** Compares local with central money of a province. A minimum that is not met is a warning, never a refusal. */
@ApplicationScoped
public class CounterpartShares {

    private static final String NATION = "VN";

    /** The rules are of this programme's norms; money of another one asks for nothing here. */
    private static final String PROGRAMME = "GNBV-2021-2025";

    private final EntityManager db;
    private final Areas areas;
    private final CounterpartRules rules;

    CounterpartShares(EntityManager db, Areas areas, CounterpartRules rules) {
        this.db = db;
        this.areas = areas;
        this.rules = rules;
    }

    private record Sum(String unit, String nature, long centralVnd, long localVnd) {}

    /** Money that the province and the units below it dispose of, by nature. */
    List<CounterpartShareView> of(String province, int year) {
        var sums = sums(year).stream()
                .filter(sum -> isWithin(sum.unit(), province, year))
                .toList();
        return Arrays.stream(Nature.values())
                .map(nature -> CounterpartShareView.of(
                        province,
                        year,
                        nature,
                        share(sums, nature),
                        rules.find(province, year, nature).orElse(null)))
                .toList();
    }

    /** The posting with a warning for each of its natures of which the province now has too little local money. */
    public PostingView warn(PostingView posting) {
        if (!PROGRAMME.equals(posting.programme())) {
            return posting;
        }
        var warnings = province(posting.unit(), posting.budgetYear())
                .filter(province -> posting.entries().stream()
                        .anyMatch(entry -> isAsked(province, posting.budgetYear(), entry.nature())))
                .map(province -> of(province, posting.budgetYear()).stream()
                        .filter(share -> Boolean.TRUE.equals(share.belowMinimum()))
                        .filter(share -> posting.entries().stream().anyMatch(entry -> entry.nature() == share.nature()))
                        .map(share -> new PostingWarning(
                                "COUNTERPART_BELOW_MINIMUM",
                                share.unit(),
                                share.nature(),
                                share.localVnd(),
                                share.neededVnd(),
                                share.lackingVnd(),
                                share.legalBasis(),
                                share.sourceStatus()))
                        .toList())
                .orElse(List.of());
        return warnings.isEmpty() ? posting : posting.warning(warnings);
    }

    /** Most provinces are asked for nothing that is known: their postings are not held up by adding up the year. */
    private boolean isAsked(String province, int year, Nature nature) {
        return rules.find(province, year, nature)
                .flatMap(CounterpartRule::minimum)
                .isPresent();
    }

    private Optional<String> province(String unit, int year) {
        var tree = areas.tree();
        return Stream.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .flatMap(day -> Stream.concat(tree.at(unit, day).stream(), tree.ancestors(unit, day).stream()))
                .filter(area -> NATION.equals(area.parentCode()))
                .map(Area::code)
                .findFirst();
    }

    private boolean isWithin(String unit, String province, int year) {
        var tree = areas.tree();
        return tree.isWithin(unit, province, LocalDate.of(year, 1, 1))
                || tree.isWithin(unit, province, LocalDate.of(year, 12, 31));
    }

    private static CounterpartShare share(List<Sum> sums, Nature nature) {
        var own =
                sums.stream().filter(sum -> sum.nature().equals(nature.name())).toList();
        return new CounterpartShare(
                own.stream().mapToLong(Sum::centralVnd).reduce(0, Math::addExact),
                own.stream().mapToLong(Sum::localVnd).reduce(0, Math::addExact));
    }

    @SuppressWarnings("unchecked")
    private List<Sum> sums(int year) {
        return db.createNativeQuery("""
                        select unit, nature, cast(coalesce(sum(vnd) filter (where source = 'CENTRAL'), 0) as bigint) as central,
                            cast(coalesce(sum(vnd) filter (where source in ('LOCAL', 'PROVINCE', 'DISTRICT', 'COMMUNE')), 0) as bigint)
                                as local
                        from (select unit, nature, source, granted_vnd + brought_forward_vnd + received_vnd + recovered_vnd
                                + adjusted_vnd - allocated_down_vnd - withdrawn_vnd as vnd
                            from ledger_cell where budget_year = ?1 and programme = ?2) as disposable
                        group by unit, nature""", Sum.class)
                .setParameter(1, year)
                .setParameter(2, PROGRAMME)
                .getResultList();
    }
}
