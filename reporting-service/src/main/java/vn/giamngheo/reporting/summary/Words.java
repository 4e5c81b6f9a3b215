package vn.giamngheo.reporting.summary;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** Words, numbers and days as readers of one language write them. */
final class Words {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Words VIETNAMESE = new Words(Locale.forLanguageTag("vi"), "dd/MM/yyyy");
    private static final Words ENGLISH = new Words(Locale.ENGLISH, "yyyy-MM-dd");

    private final Locale locale;
    private final DateTimeFormatter day;
    private final DecimalFormatSymbols symbols;
    private final Properties texts = new Properties();

    private Words(Locale locale, String day) {
        this.locale = locale;
        this.day = DateTimeFormatter.ofPattern(day, locale);
        boolean english = locale.equals(Locale.ENGLISH);
        symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(english ? ',' : '.');
        symbols.setDecimalSeparator(english ? '.' : ',');
        var file = "/summary_" + locale.getLanguage() + ".properties";
        try (var in = Words.class.getResourceAsStream(file);
                var text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** English where the reader prefers it; Vietnamese for everybody else. */
    static Words of(List<Locale> preferred) {
        return preferred.stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("en") || language.equals("vi"))
                .findFirst()
                .filter("en"::equals)
                .map(language -> ENGLISH)
                .orElse(VIETNAMESE);
    }

    String of(String key, Object... values) {
        return new MessageFormat(texts.getProperty(key, key), locale).format(values);
    }

    boolean inEnglish() {
        return locale.equals(Locale.ENGLISH);
    }

    boolean knows(String key) {
        return texts.containsKey(key);
    }

    String day(LocalDate date) {
        return day.format(date);
    }

    String moment(Instant instant, ZoneId zone) {
        var local = instant.atZone(zone);
        return day.format(local) + " " + DateTimeFormatter.ofPattern("HH:mm:ss").format(local);
    }

    /** 162063000000 dong is 162.063 in Vietnamese: millions, with no more decimals than needed. */
    String millions(long vnd) {
        return number(BigDecimal.valueOf(vnd).divide(MILLION));
    }

    /** With its sign, for a difference. */
    String signedMillions(long vnd) {
        return (vnd > 0 ? "+" : "") + millions(vnd);
    }

    /** 0.4998 is 49,98 % in Vietnamese. */
    String percent(BigDecimal ratio) {
        var format = new DecimalFormat("#,##0.00", symbols);
        return format.format(ratio.multiply(HUNDRED).setScale(2, RoundingMode.HALF_UP)) + " %";
    }

    String number(BigDecimal value) {
        return new DecimalFormat("#,##0.######", symbols).format(value);
    }

    String count(long value) {
        return number(BigDecimal.valueOf(value));
    }
}
