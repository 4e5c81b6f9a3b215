package vn.giamngheo.platform.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import vn.giamngheo.platform.problem.FieldFault;

/** One row of a layout, read by the names of its columns. What cannot be read is null and a fault of the reading. */
public final class TableEntry {

    private final TableRow row;
    private final Map<String, Integer> places;
    private final Consumer<FieldFault> faults;

    TableEntry(TableRow row, Map<String, Integer> places, Consumer<FieldFault> faults) {
        this.row = row;
        this.places = places;
        this.faults = faults;
    }

    /** The same entry, what is wrong with it told to somebody else. */
    public TableEntry telling(Consumer<FieldFault> listener) {
        return new TableEntry(row, places, listener);
    }

    /** As a spreadsheet shows it. */
    public int number() {
        return row.number();
    }

    /** JSON pointer of a cell of this row: {@code /rows/7/amount}. */
    public String pointer(String column) {
        return "/rows/" + row.number() + "/" + column;
    }

    public void fault(String column, String code, Object... values) {
        faults.accept(new FieldFault(pointer(column), code, values));
    }

    /** Null where nothing stands. */
    public String text(String column) {
        return cell(column).map(Cell::text).orElse(null);
    }

    /** A text of limited length; nothing there is a fault. */
    public String requiredText(String column, int mostChars) {
        var text = text(column);
        if (text == null) {
            fault(column, "CELL_REQUIRED", row.number(), column);
        } else if (text.length() > mostChars) {
            fault(column, "CELL_TOO_LONG", row.number(), column, mostChars);
        }
        return text;
    }

    /** Null where nothing stands. */
    public <E extends Enum<E>> E word(String column, Words<E> words) {
        return cell(column)
                .map(cell -> words.find(cell.text()).orElseGet(() -> {
                    fault(column, "UNKNOWN_VALUE", words.names());
                    return null;
                }))
                .orElse(null);
    }

    /** Several of them, divided by commas or semicolons; empty where nothing stands. */
    public <E extends Enum<E>> List<E> words(String column, Words<E> words) {
        return cell(column).stream()
                .flatMap(cell -> Arrays.stream(cell.text().split("[,;]")))
                .map(word -> words.find(word).orElseGet(() -> {
                    fault(column, "UNKNOWN_VALUE", words.names());
                    return null;
                }))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Dong; null where nothing stands. */
    public Long amountVnd(String column, MoneyUnit unit) {
        return cell(column)
                .map(cell -> {
                    var amount = AmountText.read(cell, unit);
                    if (amount.fault() != null) {
                        fault(column, amount.fault(), row.number(), column, cell.text());
                    }
                    return amount.vnd();
                })
                .orElse(null);
    }

    /** ISO 8601 or day/month/year; null where nothing stands. */
    public LocalDate day(String column) {
        return cell(column)
                .map(cell -> DayText.read(cell.text()).orElseGet(() -> {
                    fault(column, "CELL_NOT_A_DAY", row.number(), column, cell.text());
                    return null;
                }))
                .orElse(null);
    }

    /** Year of four digits; null where nothing stands. */
    public Integer year(String column) {
        return cell(column)
                .map(cell -> {
                    if (cell.text().matches("20\\d\\d")) {
                        return Integer.valueOf(cell.text());
                    }
                    fault(column, "CELL_NOT_A_YEAR", row.number(), column, cell.text());
                    return null;
                })
                .orElse(null);
    }

    /** A whole number of at most nine digits; null where nothing stands. */
    public Integer number(String column) {
        return cell(column)
                .map(cell -> {
                    if (cell.text().matches("-?\\d{1,9}")) {
                        return Integer.valueOf(cell.text());
                    }
                    fault(column, "CELL_NOT_A_NUMBER", row.number(), column, cell.text());
                    return null;
                })
                .orElse(null);
    }

    /** A number of at most nine digits with at most nine decimals, behind a point or a comma; null where nothing stands. */
    public BigDecimal decimal(String column) {
        return cell(column)
                .map(cell -> {
                    if (cell.text().matches("-?\\d{1,9}([.,]\\d{1,9})?")) {
                        return new BigDecimal(cell.text().replace(',', '.'));
                    }
                    fault(column, "CELL_NOT_A_DECIMAL", row.number(), column, cell.text());
                    return null;
                })
                .orElse(null);
    }

    /** UUID; null where nothing stands. */
    public UUID id(String column) {
        var text = text(column);
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            fault(column, "WRONG_TYPE", "UUID");
            return null;
        }
    }

    /** Says that something has to stand there; for columns that are needed by some rows only. */
    public void require(String column, Object read) {
        if (read == null && text(column) == null) {
            fault(column, "CELL_REQUIRED", row.number(), column);
        }
    }

    private Optional<Cell> cell(String column) {
        return Optional.ofNullable(places.get(column)).map(row::cell).filter(cell -> !cell.isBlank());
    }
}
