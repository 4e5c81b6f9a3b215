package vn.giamngheo.platform.table;

import java.math.BigDecimal;
import java.time.LocalTime;
import org.dhatim.fastexcel.reader.CellType;

/** A cell of a workbook as text. A workbook keeps a day as a number; only its format says that it is a day. */
final class CellText {

    /** Beyond this a number is a trick: written out it would fill the memory. */
    private static final int MOST_DIGITS = 60;

    private CellText() {}

    static Cell of(org.dhatim.fastexcel.reader.Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return isDay(cell.getDataFormatString()) ? day(cell) : new Cell(plain(cell.asNumber()), Cell.Kind.NUMBER);
        }
        var text = cell.getText();
        return new Cell(text == null ? "" : text, Cell.Kind.TEXT);
    }

    /** A format shows a day when it writes a year or a day of the month, outside quotes and brackets. */
    static boolean isDay(String format) {
        return format != null
                && format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "").matches("(?i).*[yd].*");
    }

    static String plain(BigDecimal number) {
        return Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS
                        || Math.abs(number.scale()) > MOST_DIGITS
                ? number.toString()
                : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static Cell day(org.dhatim.fastexcel.reader.Cell cell) {
        var moment = cell.asDate();
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? new Cell(moment.toLocalDate().toString(), Cell.Kind.DAY)
                : new Cell(moment.toString(), Cell.Kind.TEXT);
    }
}
