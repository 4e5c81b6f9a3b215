package vn.giamngheo.household.quality;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;
import vn.giamngheo.household.standard.LawFile;

/** Figures of the signals, from {@code quality-signal-parameters.csv}. */
@Singleton
class SignalParameters {

    private final Map<String, Integer> values = LawFile.rows("quality-signal-parameters.csv").stream()
            .collect(Collectors.toMap(
                    row -> row.get("signal") + "." + row.get("parameter"), row -> Integer.valueOf(row.get("value"))));

    int rotationTimes() {
        return values.get("ROTATION.TIMES");
    }

    int dropMonths() {
        return values.get("DROP_OUT_OF_LINE.MONTHS");
    }

    int dropFewest() {
        return values.get("DROP_OUT_OF_LINE.FEWEST_HOUSEHOLDS");
    }

    int dropPercentPoints() {
        return values.get("DROP_OUT_OF_LINE.PERCENT_POINTS");
    }

    int bandPoints() {
        return values.get("SCORES_JUST_ABOVE.BAND_POINTS");
    }

    int bandFewest() {
        return values.get("SCORES_JUST_ABOVE.FEWEST_HOUSEHOLDS");
    }

    int bandTimes() {
        return values.get("SCORES_JUST_ABOVE.TIMES");
    }
}
