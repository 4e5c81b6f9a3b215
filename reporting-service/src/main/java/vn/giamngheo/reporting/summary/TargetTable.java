package vn.giamngheo.reporting.summary;

import java.math.BigDecimal;
import java.util.List;

/** Targets of one plan as a table: what they measure, where they began, where they should be, where they are. */
final class TargetTable {

    private static final int NAME = 36;
    private static final int BASELINE = 9;
    private static final int TARGET = 15;
    private static final int AT = 12;
    /** Marks of the alternatives of one plan: the targets joined by the first "or", by the second .. */
    private static final String MARKS = "*†‡§";

    private final Words words;
    private final TextPage page;

    TargetTable(Words words, TextPage page) {
        this.words = words;
        this.page = page;
    }

    void write(PlanSummary plan) {
        if (plan.targets().isEmpty()) {
            page.entry(words.of("targets"), words.of("targets.none"));
            return;
        }
        var groups = plan.alternatives().stream().map(AlternativesView::group).toList();
        row(
                words.of("targets"),
                words.of("targets.baseline"),
                words.of("targets.target"),
                words.of("targets.at"),
                "  " + words.of("targets.actual"));
        plan.targets().forEach(target -> write(target, groups));
        for (var alternatives : plan.alternatives()) {
            page.entry(
                    "",
                    words.of(
                            "alternatives",
                            mark(alternatives.group(), groups).strip(),
                            words.of("outcome." + alternatives.outcome())));
        }
    }

    private void write(TargetView target, List<String> groups) {
        row(
                "  " + name(target) + mark(target.alternativeGroup(), groups),
                target.baseline() == null ? "" : value(target, target.baseline()),
                limit(target),
                words.day(target.targetAt()),
                actual(target));
    }

    private String limit(TargetView target) {
        var key = "comparison." + target.comparison();
        return target.target() == null
                ? words.of(key, value(target, target.targetMin()), value(target, target.targetMax()))
                : words.of(key, value(target, target.target()));
    }

    private String actual(TargetView target) {
        return target.actual() == null
                ? "  " + words.of("outcome.NOT_MEASURED")
                : words.of("sign." + target.outcome())
                        + words.of(
                                "actual.on",
                                value(target, target.actual().value()),
                                words.day(target.actual().measuredOn()));
    }

    /** The catalogue's name, or the plan's own code for what is not measured here. */
    private String name(TargetView target) {
        var known = words.inEnglish() ? target.indicatorNameEn() : target.indicatorNameVi();
        return known == null ? target.indicator() : known;
    }

    /** A share is read in per cent, everything else as it stands. */
    private String value(TargetView target, BigDecimal value) {
        var unit = target.unitOfMeasure();
        return unit.equals("rate") || unit.startsWith("share") ? words.percent(value) : words.number(value);
    }

    private static String mark(String group, List<String> groups) {
        int at = group == null ? -1 : groups.indexOf(group);
        return at < 0 ? "" : " " + MARKS.charAt(at % MARKS.length());
    }

    private void row(String name, String baseline, String target, String at, String actual) {
        page.table(TextPage.fitted(name, NAME)
                + TextPage.rightAligned(baseline, BASELINE)
                + TextPage.rightAligned(target, TARGET)
                + TextPage.rightAligned(at, AT)
                + "  "
                + actual);
    }
}
