package vn.giamngheo.reporting.summary;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import vn.giamngheo.reporting.fact.plan.Outcome;

/** Targets that are joined by "or". */
record AlternativesView(String group, Outcome outcome, List<UUID> targets) {

    static List<AlternativesView> of(List<TargetView> targets) {
        return targets.stream()
                .filter(target -> target.alternativeGroup() != null)
                .collect(groupingBy(TargetView::alternativeGroup, TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(group -> new AlternativesView(
                        group.getKey(),
                        Outcome.ofAlternatives(group.getValue().stream()
                                .map(TargetView::outcome)
                                .toList()),
                        group.getValue().stream().map(TargetView::id).toList()))
                .toList();
    }
}
