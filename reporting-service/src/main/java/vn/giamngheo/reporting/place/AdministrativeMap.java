package vn.giamngheo.reporting.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.giamngheo.platform.area.Area;
import vn.giamngheo.platform.area.AreaTree;
import vn.giamngheo.platform.area.Placement;

/**
 * The tree of one day, and where the units of other days stand on it. A unit that was divided stands only where all of its
 * parts do, for example in the province: how much of it went where is not recorded, and is not guessed.
 */
public final class AdministrativeMap {

    private final AreaTree tree;
    private final LocalDate day;
    private final Map<Unit, Standing> standings = new ConcurrentHashMap<>();
    private final Map<String, Size> sizes = new ConcurrentHashMap<>();

    /** Units below a unit, itself included; and those of them that have none below. */
    private record Size(int all, int lowest) {}

    AdministrativeMap(AreaTree tree, LocalDate day) {
        this.tree = tree;
        this.day = day;
    }

    /** A day on which this map was in force. */
    public LocalDate day() {
        return day;
    }

    public Optional<Area> unit(String code) {
        return tree.at(code, day);
    }

    public List<Area> children(String code) {
        return tree.children(code, day);
    }

    /** Codes of the units that certainly hold the whole of that unit, smallest first, up to the root. */
    public List<String> chain(Unit unit) {
        return standing(unit).chain();
    }

    /** The units of this map that hold territory of that unit, by code; empty when its lineage is not recorded. */
    public List<Area> territoryOf(Unit unit) {
        return tree.onMap(unit.code(), unit.validFrom(), day).stream()
                .map(Placement::area)
                .toList();
    }

    /** Which of these units stand within the one of that code, and which only touch it. */
    public Selection select(String code, Collection<Unit> units, boolean byChild) {
        var within = new ArrayList<Selection.Part>();
        var touching = new ArrayList<Unit>();
        for (var unit : units) {
            var standing = standing(unit);
            int at = standing.chain().indexOf(code);
            if (at >= 0) {
                var label = byChild && at > 0 ? standing.chain().get(at - 1) : code;
                within.add(new Selection.Part(unit, label, standing.chain().get(0)));
            } else if (standing.touched().contains(code)) {
                touching.add(unit);
            }
        }
        return new Selection(this, within, touching);
    }

    /** Whether the unit itself is on this map, rather than its successors. */
    public boolean shows(Unit unit) {
        return unit(unit.code())
                .filter(area -> area.validFrom().equals(unit.validFrom()))
                .isPresent();
    }

    /** Whether that unit lies partly within the one of that code, and partly outside. */
    boolean divides(Unit unit, String code) {
        var standing = standing(unit);
        return standing.touched().contains(code) && !standing.chain().contains(code);
    }

    /** Name of a unit of any day. */
    String nameVi(Unit unit) {
        return tree.at(unit.code(), unit.validFrom()).map(Area::nameVi).orElse(unit.code());
    }

    /** Number of units at and below this one. */
    public int units(String code) {
        return size(code).all();
    }

    /** Number of units at or below this one that have none below themselves: communes. */
    public int communes(String code) {
        return size(code).lowest();
    }

    public boolean isCommune(String code) {
        return size(code).all() == 1;
    }

    private Size size(String code) {
        var known = sizes.get(code);
        if (known == null) {
            var children = children(code);
            var below = children.stream().map(child -> size(child.code())).toList();
            known = new Size(
                    1 + below.stream().mapToInt(Size::all).sum(),
                    children.isEmpty()
                            ? 1
                            : below.stream().mapToInt(Size::lowest).sum());
            sizes.put(code, known);
        }
        return known;
    }

    private Standing standing(Unit unit) {
        var known = standings.get(unit);
        if (known == null) {
            known = work(unit);
            standings.put(unit, known);
        }
        return known;
    }

    private Standing work(Unit unit) {
        var places = territoryOf(unit);
        if (places.isEmpty()) {
            return province(unit)
                    .map(this::standing)
                    .orElseGet(() -> new Standing(List.of(root(unit)), new HashSet<>()));
        }
        var chains = places.stream().map(place -> chainOf(place.code())).toList();
        var common = new LinkedHashSet<>(chains.get(0));
        var touched = new HashSet<String>();
        chains.forEach(chain -> {
            common.retainAll(chain);
            touched.addAll(chain);
        });
        return new Standing(List.copyOf(common), touched);
    }

    private List<String> chainOf(String code) {
        var chain = new ArrayList<String>();
        chain.add(code);
        tree.ancestors(code, day).forEach(area -> chain.add(area.code()));
        return chain;
    }

    /** Where lineage was not recorded: communes were merged within a province, never across its border. */
    private Optional<Unit> province(Unit unit) {
        var above = tree.ancestors(unit.code(), unit.validFrom());
        return above.size() < 2
                ? Optional.empty()
                : tree.at(above.get(above.size() - 2).code(), unit.validFrom())
                        .map(area -> new Unit(area.code(), area.validFrom()));
    }

    private String root(Unit unit) {
        var above = tree.ancestors(unit.code(), unit.validFrom());
        return above.isEmpty() ? unit.code() : above.get(above.size() - 1).code();
    }
}
