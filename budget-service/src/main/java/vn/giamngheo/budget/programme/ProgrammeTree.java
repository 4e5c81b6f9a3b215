package vn.giamngheo.budget.programme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines of one programme as they stood at one time, parents before children. Immutable. */
public final class ProgrammeTree {

    private final Map<String, ProgrammeLine> lines = new LinkedHashMap<>();
    private final Map<String, List<ProgrammeLine>> children = new LinkedHashMap<>();

    /** @param lines in the order of the programme's own list */
    public ProgrammeTree(List<ProgrammeLine> lines) {
        lines.forEach(line -> {
            this.lines.put(line.code(), line);
            line.parent().ifPresent(parent -> children.computeIfAbsent(parent, p -> new ArrayList<>())
                    .add(line));
        });
    }

    public Optional<ProgrammeLine> find(String code) {
        return Optional.ofNullable(lines.get(code));
    }

    public List<ProgrammeLine> lines() {
        return List.copyOf(lines.values());
    }

    /** The line that stands for the whole programme. */
    public List<ProgrammeLine> roots() {
        return lines.values().stream().filter(line -> line.parent().isEmpty()).toList();
    }

    public List<ProgrammeLine> children(String code) {
        return List.copyOf(children.getOrDefault(code, List.of()));
    }

    /** Whether no line hangs below: where money is finally planned. */
    public boolean isLeaf(String code) {
        return !children.containsKey(code);
    }
}
