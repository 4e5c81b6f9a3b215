package vn.giamngheo.budget.counterpart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.giamngheo.budget.ledger.Coverage;
import vn.giamngheo.budget.ledger.PostingLine;
import vn.giamngheo.budget.ledger.PostingView;
import vn.giamngheo.budget.ledger.Sums;
import vn.giamngheo.budget.ledger.Territory;
import vn.giamngheo.budget.programme.Nature;
import vn.giamngheo.platform.area.Area;
import vn.giamngheo.platform.area.Areas;
import vn.giamngheo.platform.caller.Caller;

/** Compares local with central money of a province. A minimum that is not met is a warning, never a refusal. */
@ApplicationScoped
public class CounterpartShares {

    private static final String NATION = "VN";

    private final EntityManager db;
    private final Areas areas;
    private final CounterpartRules rules;
    private final Caller caller;

    CounterpartShares(EntityManager db, Areas areas, CounterpartRules rules, Caller caller) {
        this.db = db;
        this.areas = areas;
        this.rules = rules;
        this.caller = caller;
    }

    /** Money of the programmes that the rule speaks of, of the province and the units below it, by nature. */
    List<CounterpartShareView> of(String province, int year) {
        var territory = Territory.of(areas.tree(), province, year);
        return Arrays.stream(Nature.values())
                .map(nature -> {
                    var rule = rules.find(province, year, nature);
                    var programmes = rule.map(CounterpartRule::programmes).orElseGet(() -> rules.programmes(year));
                    var share = share(territory, year, programmes, nature);
                    return CounterpartShareView.of(province, year, nature, share, rule.orElse(null));
                })
                .toList();
    }

    /**
     * The postings, each with a warning for those of its natures of which its province now has too little local money: with all of
     * them posted. The figures of a province are told to those who see them in {@code /counterpart-shares} too, and to nobody below.
     */
    public List<PostingView> warn(List<PostingView> postings) {
        var known = new HashMap<String, List<CounterpartShareView>>();
        return postings.stream().map(posting -> warn(posting, known)).toList();
    }

    private PostingView warn(PostingView posting, Map<String, List<CounterpartShareView>> known) {
        int year = posting.budgetYear();
        var warnings = province(posting.unit(), year)
                .filter(province -> new Coverage(caller).of(province, year))
                .filter(province -> posting.entries().stream().anyMatch(entry -> isAsked(province, posting, entry)))
                .map(province -> known.computeIfAbsent(province + year, key -> of(province, year)))
                .orElse(List.of())
                .stream()
                .filter(share -> Boolean.TRUE.equals(share.belowMinimum()))
                .filter(share -> posting.entries().stream().anyMatch(entry -> entry.nature() == share.nature()))
                .map(CounterpartShareView::warning)
                .toList();
        return warnings.isEmpty() ? posting : posting.warning(warnings);
    }

    /** Most provinces are asked for nothing that is known: their postings are not held up by adding up the year. */
    private boolean isAsked(String province, PostingView posting, PostingLine entry) {
        return rules.find(province, posting.budgetYear(), entry.nature())
                .filter(rule -> rule.programmes().contains(posting.programme()))
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

    private CounterpartShare share(Territory territory, int year, Set<String> programmes, Nature nature) {
        return Sums.counted(() -> (CounterpartShare) db.createNativeQuery("""
                        select cast(coalesce(sum(vnd) filter (where source = 'CENTRAL'), 0) as bigint) as central,
                            cast(coalesce(sum(vnd) filter (where source in ('LOCAL', 'PROVINCE', 'DISTRICT', 'COMMUNE')), 0) as bigint)
                                as local
                        from (select source, granted_vnd + brought_forward_vnd + received_vnd + recovered_vnd
                                + adjusted_vnd - allocated_down_vnd - withdrawn_vnd as vnd
                            from ledger_cell
                            where unit = any (?1) and budget_year = ?2 and programme = any (?3) and nature = ?4) as disposable""", CounterpartShare.class)
                .setParameter(1, territory.units().toArray(String[]::new))
                .setParameter(2, year)
                .setParameter(3, programmes.toArray(String[]::new))
                .setParameter(4, nature.name())
                .getSingleResult());
    }
}
