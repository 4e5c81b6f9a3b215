package vn.giamngheo.budget.proposal;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import vn.giamngheo.budget.programme.ProgrammeLine;
import vn.giamngheo.budget.programme.ProgrammeTree;

/**
 * Which lines stand below which; codes only.
 *
 * @param roots lines that stand below none
 * @param lines all lines, parents first
 */
record Outline(List<String> roots, List<String> lines, Map<String, List<String>> childrenByLine) {

    static Outline of(ProgrammeTree tree) {
        return new Outline(
                codes(tree.roots()),
                codes(tree.lines()),
                tree.lines().stream().collect(toMap(ProgrammeLine::code, line -> codes(tree.children(line.code())))));
    }

    List<String> children(String line) {
        return childrenByLine.getOrDefault(line, List.of());
    }

    private static List<String> codes(List<ProgrammeLine> lines) {
        return lines.stream().map(ProgrammeLine::code).toList();
    }
}
