package vn.giamngheo.platform.table;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * An amount of a table, in dong.
 *
 * @param vnd null when the text is no amount
 * @param fault code of what is wrong; null when nothing is
 */
record AmountText(Long vnd, String fault) {

    /** 10^15 dong: more is a slip of zeros, and no sum of a table comes near 2^63. */
    private static final BigDecimal MOST_VND = BigDecimal.TEN.pow(15);

    private static final Pattern DIGITS = Pattern.compile("-?\\d{1,30}");
    private static final Pattern GROUPED =
            Pattern.compile("-?[1-9]\\d{0,2}(?:(?:\\.\\d{3})+|(?:,\\d{3})+|(?: \\d{3})+)");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,30}[.,]\\d{1,12}");
    private static final Pattern VIETNAMESE = Pattern.compile("-?[1-9]\\d{0,2}(?:\\.\\d{3})+,\\d{1,12}");
    private static final Pattern ENGLISH = Pattern.compile("-?[1-9]\\d{0,2}(?:,\\d{3})+\\.\\d{1,12}");

    /**
     * Vietnamese documents group by points and write decimals after a comma; English ones the other way round. One group of three digits
     * is a group where there are no decimals to be, in dong; in millions it could be either, and is refused.
     */
    static AmountText read(Cell cell, MoneyUnit unit) {
        var text = cell.text().replace('\u00A0', ' ').replace('\u202F', ' ').strip();
        if (cell.kind() == Cell.Kind.NUMBER) {
            return DIGITS.matcher(text).matches() || DECIMAL.matcher(text).matches()
                    ? inDong(text, unit)
                    : new AmountText(null, "CELL_NOT_AN_AMOUNT");
        }
        if (DIGITS.matcher(text).matches()) {
            return inDong(text, unit);
        }
        if (GROUPED.matcher(text).matches()) {
            boolean oneGroup = text.replaceAll("[^.,]", "").length() == 1;
            return oneGroup && unit.zeros() > 0
                    ? new AmountText(null, "CELL_AMBIGUOUS_AMOUNT")
                    : inDong(text.replaceAll("[., ]", ""), unit);
        }
        if (VIETNAMESE.matcher(text).matches()) {
            return inDong(text.replace(".", "").replace(',', '.'), unit);
        }
        if (ENGLISH.matcher(text).matches()) {
            return inDong(text.replace(",", ""), unit);
        }
        return DECIMAL.matcher(text).matches()
                ? inDong(text.replace(',', '.'), unit)
                : new AmountText(null, "CELL_NOT_AN_AMOUNT");
    }

    private static AmountText inDong(String number, MoneyUnit unit) {
        var vnd = new BigDecimal(number).movePointRight(unit.zeros()).stripTrailingZeros();
        if (vnd.scale() > 0) {
            return new AmountText(null, "CELL_NOT_WHOLE_DONG");
        }
        return vnd.abs().compareTo(MOST_VND) > 0
                ? new AmountText(null, "CELL_NOT_AN_AMOUNT")
                : new AmountText(vnd.longValueExact(), null);
    }
}
