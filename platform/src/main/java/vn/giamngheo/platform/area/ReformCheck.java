package vn.giamngheo.platform.area;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giamngheo.platform.problem.FieldFault;

/** Whether a reform leaves a whole map: each unit under a parent, and all territory somewhere. */
public final class ReformCheck {

    private final AreaTree before;
    private final AreaTree after;
    private final Reform reform;
    private final Set<String> ended;
    private final Set<String> begun;
    private final List<FieldFault> faults = new ArrayList<>();

    private ReformCheck(AreaTree before, Reform reform) {
        this.before = before;
        this.after = before.after(reform);
        this.reform = reform;
        this.ended = Set.copyOf(new HashSet<>(reform.ended()));
        this.begun = reform.begun().stream().map(Reform.Begun::code).collect(toSet());
    }

    /** Whether the tree has all of it already, as it does when a later edition of the reference data brought it along. */
    public static boolean isKnown(AreaTree tree, Reform reform) {
        return reform.ended().stream().allMatch(code -> tree.versions(code).stream()
                        .anyMatch(area -> reform.effectiveOn().equals(area.validTo())))
                && reform.begun().stream().allMatch(unit -> tree.version(unit.code(), reform.effectiveOn())
                        .isPresent());
    }

    /** Nothing when the reform can be applied to the tree. */
    public static List<FieldFault> faults(AreaTree tree, Reform reform) {
        var check = new ReformCheck(tree, reform);
        check.endings();
        check.beginnings();
        check.passages();
        return check.faults;
    }

    private void endings() {
        var seen = new HashSet<String>();
        var left = reform.passages().stream().map(Reform.Passage::from).collect(toSet());
        for (int i = 0; i < reform.ended().size(); i++) {
            var code = reform.ended().get(i);
            var pointer = "/ended/" + i;
            if (!seen.add(code)) {
                add(pointer, "NAMED_TWICE");
            } else if (before.at(code, reform.eve())
                    .filter(area -> area.validTo() == null)
                    .isEmpty()) {
                add(pointer, "NOT_OPEN_ON_EVE", code, reform.eve());
            } else if (!begun.contains(code)
                    && !after.children(code, reform.effectiveOn()).isEmpty()) {
                add(
                        pointer,
                        "CHILD_LEFT",
                        after.children(code, reform.effectiveOn()).get(0).code());
            } else if (before.children(code, reform.eve()).isEmpty() && !left.contains(code)) {
                add(pointer, "NO_SUCCESSOR", code);
            }
        }
    }

    private void beginnings() {
        var seen = new HashSet<String>();
        for (int i = 0; i < reform.begun().size(); i++) {
            var unit = reform.begun().get(i);
            var pointer = "/begun/" + i;
            boolean inUse = before.versions(unit.code()).stream()
                    .anyMatch(area -> !area.validFrom().isBefore(reform.effectiveOn())
                            || (area.isValidAt(reform.effectiveOn()) && !ended.contains(unit.code())));
            if (!seen.add(unit.code())) {
                add(pointer + "/code", "NAMED_TWICE");
            } else if (inUse) {
                add(pointer + "/code", "CODE_IN_USE", unit.code());
            } else if (after.at(unit.parent(), reform.effectiveOn()).isEmpty()) {
                add(pointer + "/parent", "UNKNOWN_UNIT", unit.parent(), reform.effectiveOn());
            }
        }
    }

    private void passages() {
        Map<String, List<Reform.Passage>> bySource =
                reform.passages().stream().collect(groupingBy(Reform.Passage::from));
        var seen = new HashSet<List<String>>();
        for (int i = 0; i < reform.passages().size(); i++) {
            var passage = reform.passages().get(i);
            var pointer = "/passages/" + i;
            if (!ended.contains(passage.from())) {
                add(pointer + "/from", "NOT_OF_THIS_REFORM", passage.from());
            } else if (!begun.contains(passage.to())) {
                add(pointer + "/to", "NOT_OF_THIS_REFORM", passage.to());
            } else if (!seen.add(List.of(passage.from(), passage.to()))) {
                add(pointer, "NAMED_TWICE");
            } else if (passage.share() == Share.FULL
                    && bySource.get(passage.from()).size() > 1) {
                add(pointer + "/share", "FULL_AND_MORE", passage.from());
            }
        }
    }

    private void add(String pointer, String code, Object... values) {
        faults.add(new FieldFault(pointer, code, values));
    }
}
