package vn.giamngheo.budget.treasury;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.giamngheo.budget.exchange.MoneyWords;
import vn.giamngheo.budget.ledger.Source;
import vn.giamngheo.platform.area.AreaTree;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.table.Column;
import vn.giamngheo.platform.table.Layout;
import vn.giamngheo.platform.table.MoneyUnit;
import vn.giamngheo.platform.table.TableEntry;
import vn.giamngheo.platform.table.TableRow;

/** The layout of a statement of the state treasury. */
record StatementTable(String unit, int year, MoneyUnit amounts, AreaTree areas, Caller caller) {

    private static final Layout LAYOUT = Layout.of(
            Column.required("day", "Ngày", "Ngày chứng từ", "Ngày hạch toán"),
            Column.required("documentNumber", "Số chứng từ", "Số CT"),
            Column.optional("unit", "Mã đơn vị", "Đơn vị"),
            Column.required("line", "Dự án", "Mã dự án"),
            Column.optional("source", "Nguồn vốn", "Nguồn"),
            Column.required("nature", "Loại vốn", "Tính chất vốn"),
            Column.optional("originYear", "Năm gốc", "Vốn năm"),
            Column.required("amount", "Số tiền"),
            Column.optional("content", "Nội dung", "Diễn giải"));

    List<StatementRow> read(List<TableRow> table) {
        var reading = LAYOUT.open(table);
        var rows = new ArrayList<StatementRow>();
        reading.entries().forEach(entry -> rows.add(row(entry)));
        reading.refuseFaults();
        return rows;
    }

    /** Null where something is missing; the fault is noted then. */
    private StatementRow row(TableEntry entry) {
        var day = entry.day("day");
        entry.require("day", day);
        var nature = entry.word("nature", MoneyWords.NATURES);
        entry.require("nature", nature);
        var source = entry.word("source", MoneyWords.SOURCES);
        var amount = entry.amountVnd("amount", amounts);
        entry.require("amount", amount);
        if (amount != null && amount <= 0) {
            entry.fault("amount", "CELL_NOT_POSITIVE", entry.number(), "amount");
        }
        var number = entry.requiredText("documentNumber", 100);
        var line = entry.requiredText("line", 20);
        var origin = Objects.requireNonNullElse(entry.year("originYear"), year);
        if (origin > year) {
            entry.fault("originYear", "ORIGIN_LATER", origin, year);
        }
        var content = entry.text("content") == null ? null : entry.requiredText("content", 500);
        var owner = Objects.requireNonNullElse(entry.text("unit"), unit);
        if (day == null || nature == null || amount == null) {
            return null;
        }
        if (areas.at(owner, day).isEmpty()) {
            entry.fault("unit", "UNKNOWN_UNIT", owner, day);
        } else if (!caller.covers(owner, day)) {
            entry.fault("unit", "UNIT_OUTSIDE_AREA", entry.number(), owner);
        }
        return new StatementRow(
                entry.number(),
                day,
                number,
                owner,
                origin,
                line,
                Objects.requireNonNullElse(source, Source.NOT_STATED),
                nature,
                amount,
                content);
    }
}
