package vn.giamngheo.budget.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.giamngheo.budget.ledger.Decision;
import vn.giamngheo.budget.ledger.PostingLine;
import vn.giamngheo.budget.ledger.Source;
import vn.giamngheo.platform.table.Column;
import vn.giamngheo.platform.table.Layout;
import vn.giamngheo.platform.table.MoneyUnit;
import vn.giamngheo.platform.table.TableEntry;
import vn.giamngheo.platform.table.TableRow;
import vn.giamngheo.platform.table.Words;

/** The layout of an execution table: what was granted, carried over and spent, each sum with its decision. */
final class ExecutionTable {

    private static final Layout LAYOUT = Layout.of(
            Column.required("measure", "Nội dung", "Chỉ tiêu"),
            Column.required("line", "project", "Dự án", "Mã dự án"),
            Column.required("nature", "Loại vốn", "Tính chất vốn"),
            Column.optional("source", "Nguồn vốn", "Nguồn"),
            Column.required("amount", "Số tiền"),
            Column.required("decisionNumber", "Số quyết định", "Số chứng từ"),
            Column.required("decisionDate", "Ngày quyết định", "Ngày chứng từ"),
            Column.required("issuer", "Cơ quan ban hành"),
            Column.optional("originYear", "origin_year", "Năm gốc", "Vốn năm"),
            Column.optional("unit", "Mã đơn vị", "Đơn vị"),
            Column.optional("note", "Ghi chú"));

    private static final Words<Execution> MEASURES = Words.of(Execution.class)
            .with(Execution.APPROPRIATED, "dự toán", "dự toán giao", "giao dự toán", "kế hoạch vốn")
            .with(Execution.CARRIED_OVER, "vốn kéo dài", "kéo dài", "chuyển nguồn", "vốn chuyển nguồn")
            .with(Execution.DISBURSED, "giải ngân", "đã giải ngân");

    private final String unit;
    private final int year;
    private final MoneyUnit amounts;

    /**
     * @param unit whose money it is where a row names no unit
     * @param year budget year
     */
    ExecutionTable(String unit, int year, MoneyUnit amounts) {
        this.unit = unit;
        this.year = year;
        this.amounts = amounts;
    }

    List<ExecutionRow> read(List<TableRow> table) {
        var reading = LAYOUT.open(table);
        var rows = new ArrayList<ExecutionRow>();
        for (var entry : reading.entries()) {
            rows.add(row(entry));
        }
        reading.refuseFaults();
        return rows;
    }

    /** Null where something is missing; the fault is noted then. */
    private ExecutionRow row(TableEntry entry) {
        var measure = entry.word("measure", MEASURES);
        entry.require("measure", measure);
        var nature = entry.word("nature", MoneyWords.NATURES);
        entry.require("nature", nature);
        var source = entry.word("source", MoneyWords.SOURCES);
        var amount = entry.amountVnd("amount", amounts);
        entry.require("amount", amount);
        if (amount != null && amount <= 0) {
            entry.fault("amount", "CELL_NOT_POSITIVE", entry.number(), "amount");
        }
        var day = entry.day("decisionDate");
        entry.require("decisionDate", day);
        var line = entry.requiredText("line", 20);
        var number = entry.requiredText("decisionNumber", 100);
        var issuer = entry.requiredText("issuer", 200);
        var origin = origin(entry, measure);
        var owner = entry.text("unit") == null ? unit : entry.text("unit");
        if (measure == null || nature == null || amount == null || day == null || origin == null) {
            return null;
        }
        return new ExecutionRow(
                entry,
                measure,
                owner,
                origin,
                new Decision(number, day, issuer),
                new PostingLine(line, Objects.requireNonNullElse(source, Source.NOT_STATED), nature, amount));
    }

    /** New money is of the budget year, carried money of an earlier one; what is spent may be of either. */
    private Integer origin(TableEntry entry, Execution measure) {
        var stated = entry.year("originYear");
        if (measure == Execution.CARRIED_OVER && stated == null) {
            entry.require("originYear", null);
            return null;
        }
        int origin = Objects.requireNonNullElse(stated, year);
        if (measure == Execution.CARRIED_OVER && origin >= year) {
            entry.fault("originYear", "ORIGIN_NOT_EARLIER", origin, year);
        } else if (origin > year) {
            entry.fault("originYear", "ORIGIN_LATER", origin, year);
        } else if (measure == Execution.APPROPRIATED && origin != year) {
            entry.fault("originYear", "ORIGIN_NOT_OWN", origin, year);
        }
        return origin;
    }
}
