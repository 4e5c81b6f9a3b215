package vn.giamngheo.household.quality;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.giamngheo.household.place.Ground;
import vn.giamngheo.household.place.Grounds;
import vn.giamngheo.household.place.Settlement;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.household.standard.Standards;
import vn.giamngheo.platform.area.Area;

/** Looks for what is unlikely in the register of a unit, as of a day. */
@ApplicationScoped
class Signals {

    private final SignalQueries queries;
    private final SignalParameters parameters;
    private final Grounds grounds;
    private final Standards standards;
    private final ObjectMapper json;

    Signals(
            SignalQueries queries,
            SignalParameters parameters,
            Grounds grounds,
            Standards standards,
            ObjectMapper json) {
        this.queries = queries;
        this.parameters = parameters;
        this.grounds = grounds;
        this.standards = standards;
        this.json = json;
    }

    /** In the order of ids; one more than the limit where there is one. */
    List<QualitySignal> rotations(String unit, LocalDate asOf, UUID after, int limit, Locale locale) {
        var ground = grounds.of(unit, asOf);
        return queries.rotations(asOf, ground, parameters.rotationTimes(), after, limit).stream()
                .map(rotation -> household(
                        SignalKind.ROTATION,
                        ground.shown().get(rotation.unit()),
                        rotation.household(),
                        rotation.code(),
                        rotation.times(),
                        parameters.rotationTimes(),
                        locale))
                .toList();
    }

    /** In the order of ids; one more than the limit where there is one. */
    List<QualitySignal> againstFacts(String unit, LocalDate asOf, UUID after, int limit, Locale locale) {
        var ground = grounds.of(unit, asOf);
        return queries.againstFacts(asOf, ground, after, limit).stream()
                .map(found -> household(
                        SignalKind.SCORE_B_AGAINST_FACTS,
                        ground.shown().get(found.unit()),
                        found.household(),
                        found.code(),
                        found.surveyed(),
                        found.nearest(),
                        locale))
                .toList();
    }

    private static QualitySignal household(
            SignalKind kind, Area area, UUID household, String code, long value, long compared, Locale locale) {
        var words = new SignalWording(locale);
        return new QualitySignal(
                kind,
                area.code(),
                area.validFrom(),
                area.nameVi(),
                household,
                code,
                value,
                compared,
                words.summary(kind, code, value, compared),
                words.recommendation(kind));
    }

    /** Communes whose poor households fell out of line with those of the same unit above, by code. */
    List<QualitySignal> drops(String unit, LocalDate asOf, Locale locale) {
        var ground = grounds.of(unit, asOf);
        var counts = counts(ground, asOf);
        var medians = new HashMap<String, List<Long>>();
        counts.forEach((area, count) -> {
            if (count.before() >= parameters.dropFewest()) {
                medians.computeIfAbsent(above(area), a -> new ArrayList<>()).add(count.fallPercent());
            }
        });
        return signals(counts, (area, count) -> {
            long median = DropPolicy.median(medians.getOrDefault(above(area), List.of()));
            return DropPolicy.isOutOfLine(count, median, parameters.dropFewest(), parameters.dropPercentPoints())
                    ? commune(
                            SignalKind.DROP_OUT_OF_LINE,
                            area,
                            count.fallPercent(),
                            median,
                            locale,
                            count.before(),
                            count.after())
                    : null;
        });
    }

    /** Communes whose scores crowd just above the limit, by code. */
    List<QualitySignal> crowds(String unit, LocalDate asOf, Locale locale) {
        var ground = grounds.of(unit, asOf);
        var bands = new HashMap<Area, long[]>();
        for (var band : queries.bands(asOf, ground, parameters.bandPoints(), limits())) {
            var sums = bands.computeIfAbsent(ground.shown().get(band.unit()), area -> new long[2]);
            sums[0] += band.atOrBelow();
            sums[1] += band.above();
        }
        return signals(
                bands,
                (area, band) -> BandPolicy.isCrowded(band[0], band[1], parameters.bandFewest(), parameters.bandTimes())
                        ? commune(SignalKind.SCORES_JUST_ABOVE, area, band[1], band[0], locale, parameters.bandPoints())
                        : null);
    }

    private Map<Area, DropPolicy.Counts> counts(Ground ground, LocalDate asOf) {
        var before = byCommune(queries.poor(asOf.minusMonths(parameters.dropMonths()), ground), ground);
        var after = byCommune(queries.poor(asOf, ground), ground);
        var counts = new HashMap<Area, DropPolicy.Counts>();
        before.forEach((area, poor) -> counts.put(area, new DropPolicy.Counts(poor, after.getOrDefault(area, 0L))));
        return counts;
    }

    private static Map<Area, Long> byCommune(Map<UnitKey, Long> recorded, Ground ground) {
        var sums = new HashMap<Area, Long>();
        recorded.forEach((key, count) -> sums.merge(ground.shown().get(key), count, Long::sum));
        return sums;
    }

    private static String above(Area area) {
        return String.valueOf(area.parentCode());
    }

    /** Those that the question finds anything in. */
    private static <T> List<QualitySignal> signals(
            Map<Area, T> facts, java.util.function.BiFunction<Area, T, QualitySignal> question) {
        return facts.entrySet().stream()
                .map(fact -> java.util.Optional.ofNullable(question.apply(fact.getKey(), fact.getValue())))
                .flatMap(java.util.Optional::stream)
                .sorted(Comparator.comparing(QualitySignal::key))
                .toList();
    }

    private static QualitySignal commune(
            SignalKind kind, Area area, long value, long compared, Locale locale, Object... more) {
        var words = new SignalWording(locale);
        var values = new ArrayList<Object>(List.of(area.nameVi(), value, compared));
        values.addAll(Arrays.asList(more));
        return new QualitySignal(
                kind,
                area.code(),
                area.validFrom(),
                area.nameVi(),
                null,
                null,
                value,
                compared,
                words.summary(kind, values.toArray()),
                words.recommendation(kind));
    }

    private String limits() {
        var rows = new ArrayList<Map<String, Object>>();
        for (var standard : standards.all()) {
            for (var area : Settlement.values()) {
                standard.limits(area)
                        .scoreALimit()
                        .ifPresent(limit ->
                                rows.add(Map.of("standard", standard.code(), "area", area.name(), "score_a", limit)));
            }
        }
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
