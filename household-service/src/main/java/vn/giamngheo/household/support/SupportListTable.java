package vn.giamngheo.household.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.giamngheo.household.document.Sheet;
import vn.giamngheo.household.need.SupportKind;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.table.Column;
import vn.giamngheo.platform.table.Layout;
import vn.giamngheo.platform.table.MoneyUnit;
import vn.giamngheo.platform.table.Reading;
import vn.giamngheo.platform.table.TableEntry;
import vn.giamngheo.platform.table.TableRow;
import vn.giamngheo.platform.table.Words;

/**
 * The list of a decision as a table: a row for each household; what concerns the decision stands in the first row and may be left
 * out below it. A household is named by its id, or by its code and its commune.
 */
final class SupportListTable {

    static final Layout LAYOUT = Layout.of(
            Column.required("decisionNumber", "Số quyết định"),
            Column.required("kind", "Loại hỗ trợ"),
            Column.required("content", "Nội dung hỗ trợ", "Nội dung"),
            Column.optional("line", "Mã nội dung chương trình", "Dự án"),
            Column.required("givenOn", "Ngày hỗ trợ", "Ngày nhận"),
            Column.optional("from", "Từ ngày"),
            Column.optional("to", "Đến ngày"),
            Column.required("provider", "Đơn vị hỗ trợ", "Cơ quan hỗ trợ"),
            Column.optional("householdId", "Mã định danh hộ"),
            Column.optional("unit", "Mã xã", "Mã đơn vị"),
            Column.optional("code", "Mã hộ"),
            Column.required("amountVnd", "Số tiền", "Số tiền (đồng)"),
            Column.optional("note", "Ghi chú"),
            Column.optional("id", "Mã định danh hỗ trợ"),
            Column.optional("position", "STT", "Số thứ tự"),
            Column.optional("name", "Họ và tên", "Họ và tên chủ hộ", "Chủ hộ"));

    private static final List<String> OF_THE_DECISION =
            List.of("decisionNumber", "kind", "content", "line", "givenOn", "from", "to", "provider");

    private static final Words<SupportKind> KINDS = Words.of(SupportKind.class)
            .with(SupportKind.HEALTH, "y tế")
            .with(SupportKind.EDUCATION, "giáo dục")
            .with(SupportKind.PRODUCTION, "sản xuất")
            .with(SupportKind.CREDIT, "tín dụng")
            .with(SupportKind.HOUSING, "nhà ở")
            .with(SupportKind.WORK, "việc làm")
            .with(SupportKind.OTHER, "khác");

    private final Reading reading;
    private final TableEntry first;
    private final Map<String, String> places = new HashMap<>();

    private SupportListTable(Reading reading) {
        this.reading = reading;
        this.first = reading.entries().get(0);
        OF_THE_DECISION.forEach(column -> places.put("/" + column, first.pointer(column)));
        places.put("/period/from", first.pointer("from"));
        places.put("/period/to", first.pointer("to"));
        places.put("/items", "/rows");
    }

    static SupportListTable of(List<TableRow> rows) {
        return new SupportListTable(LAYOUT.open(rows));
    }

    /** Finds the households that are named by their codes; null for one that it does not find. */
    @FunctionalInterface
    interface Finder {
        List<UUID> find(List<Recipients.Code> codes, LocalDate day);
    }

    /** @throws vn.giamngheo.platform.problem.InvalidRequest when cells cannot be read (422) */
    Sheet<RecordSupportList> read(Finder households) {
        reading.entries().forEach(this::refuseOtherDecision);
        var givenOn = first.day("givenOn");
        var period = period();
        var items = items(givenOn == null ? Map.of() : found(households, givenOn));
        var list = new RecordSupportList(
                null,
                first.text("decisionNumber"),
                first.word("kind", KINDS),
                first.text("content"),
                first.text("line"),
                givenOn,
                period,
                first.text("provider"),
                items);
        reading.refuseFaults();
        return new Sheet<>(list, places);
    }

    private Period period() {
        var from = first.day("from");
        var to = first.day("to");
        return from == null && to == null ? null : new Period(from, to);
    }

    private List<RecordSupportList.Item> items(Map<TableEntry, UUID> found) {
        var items = new ArrayList<RecordSupportList.Item>();
        for (var row : reading.entries()) {
            var item = "/items/" + items.size();
            boolean byCode = row.text("householdId") == null;
            places.put(item, row.pointer("").replaceFirst("/$", ""));
            places.put(item + "/householdId", row.pointer(byCode ? "code" : "householdId"));
            items.add(new RecordSupportList.Item(
                    row.id("id"),
                    byCode ? found.get(row) : row.id("householdId"),
                    row.amountVnd("amountVnd", MoneyUnit.VND),
                    row.text("note")));
        }
        return items;
    }

    /** Those that are named by their codes; one that is not in the register is a fault. */
    private Map<TableEntry, UUID> found(Finder households, LocalDate day) {
        var rows = reading.entries().stream()
                .filter(row -> row.text("householdId") == null)
                .toList();
        rows.forEach(row -> {
            row.require("code", row.text("code"));
            row.require("unit", row.text("unit"));
        });
        var codes = rows.stream()
                .map(row -> new Recipients.Code(row.text("unit"), row.text("code")))
                .toList();
        var ids = households.find(codes, day);
        var found = new HashMap<TableEntry, UUID>();
        for (int i = 0; i < rows.size(); i++) {
            found.put(rows.get(i), ids.get(i));
            if (ids.get(i) == null && codes.get(i).isWhole()) {
                reading.fault(new FieldFault(rows.get(i).pointer("code"), "CODE_NOT_IN_REGISTER", day));
            }
        }
        return found;
    }

    /** What stands in a later row says the same as the first, or nothing. */
    private void refuseOtherDecision(TableEntry row) {
        for (var column : OF_THE_DECISION) {
            var text = row.text(column);
            if (text != null && !Objects.equals(text, first.text(column))) {
                row.fault(column, "OTHER_THAN_FIRST_ROW", first.number());
            }
        }
    }
}
