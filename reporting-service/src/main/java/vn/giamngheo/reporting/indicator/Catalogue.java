package vn.giamngheo.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import vn.giamngheo.reporting.fact.Family;

/** All indicators, in the order in which they are listed: the file of this service, then one per deprivation indicator. */
@ApplicationScoped
class Catalogue {

    /** Forms 4 to 7 count the deprivations of poor and near-poor households, not those of all. */
    private static final String COUNTED = "[classification=POOR|NEAR_POOR]";

    private final Map<String, Indicator> byCode = new LinkedHashMap<>();

    Catalogue() {
        rows("/indicators.csv").stream().map(Catalogue::listed).forEach(this::add);
        rows("/reference-data/deprivation-indicators.csv").stream()
                .map(Catalogue::deprivation)
                .forEach(this::add);
    }

    Optional<Indicator> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    List<Indicator> of(Family family) {
        return all().stream().filter(indicator -> indicator.family() == family).toList();
    }

    Collection<Indicator> all() {
        return byCode.values();
    }

    /** Name of the measure of one deprivation indicator. */
    static String deprivationMeasure(String indicator) {
        return "deprived." + indicator.toLowerCase(Locale.ROOT);
    }

    private void add(Indicator indicator) {
        byCode.putIfAbsent(indicator.code(), indicator);
    }

    private static Indicator listed(CSVRecord row) {
        return new Indicator(
                row.get("code"),
                Family.valueOf(row.get("family")),
                Kind.valueOf(row.get("kind")),
                Formula.parse(row.get("numerator")),
                row.get("denominator").isEmpty() ? null : Formula.parse(row.get("denominator")),
                row.get("name_vi"),
                row.get("name_en"),
                row.get("source"));
    }

    private static Indicator deprivation(CSVRecord row) {
        return new Indicator(
                "poverty.deprivation." + row.get("code").toLowerCase(Locale.ROOT),
                Family.POVERTY,
                Kind.RATE,
                Formula.parse(deprivationMeasure(row.get("code")) + COUNTED),
                Formula.parse("households" + COUNTED),
                "Tỷ lệ hộ nghèo, hộ cận nghèo thiếu hụt: " + row.get("name_vi"),
                "Poor and near-poor households deprived: " + row.get("name_en"),
                row.get("legal_basis"));
    }

    private static List<CSVRecord> rows(String resource) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var in = Catalogue.class.getResourceAsStream(resource);
                var text = new InputStreamReader(in, StandardCharsets.UTF_8);
                var csv = format.parse(text)) {
            return csv.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
