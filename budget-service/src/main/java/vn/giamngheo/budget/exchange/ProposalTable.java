package vn.giamngheo.budget.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.giamngheo.budget.programme.Nature;
import vn.giamngheo.budget.proposal.Component;
import vn.giamngheo.budget.proposal.Declared;
import vn.giamngheo.platform.table.Column;
import vn.giamngheo.platform.table.Layout;
import vn.giamngheo.platform.table.MoneyUnit;
import vn.giamngheo.platform.table.RowPointers;
import vn.giamngheo.platform.table.TableEntry;
import vn.giamngheo.platform.table.TableRow;
import vn.giamngheo.platform.table.Words;

/** The layout of a budget proposal: what the document states for a line, and the lines that carry money. */
final class ProposalTable {

    private static final int MOST_DECLARED = 200;
    private static final int MOST_COMPONENTS = 1_000;

    private static final Layout LAYOUT = Layout.of(
            Column.required("level", "Cấp", "Loại dòng"),
            Column.required("line", "project", "Dự án", "Mã dự án"),
            Column.required("nature", "Loại vốn", "Tính chất vốn"),
            Column.required("central", "NSTW", "Ngân sách trung ương"),
            Column.required("local", "NSĐP", "NSDP", "Ngân sách địa phương"),
            Column.required("total", "Tổng", "Tổng số", "Cộng"),
            Column.optional("note", "Ghi chú"),
            Column.optional("paidBy", "paid_by", "Lồng ghép từ", "Chương trình chi trả"));

    /** What a row is. */
    private enum Level {
        DECLARED,
        COMPONENT
    }

    private static final Words<Level> LEVELS = Words.of(Level.class)
            .with(Level.DECLARED, "tổng", "cộng", "công bố")
            .with(Level.COMPONENT, "chi tiết", "thành phần");

    private static final List<String> WHOLE = List.of("total", "tổng cộng", "tổng số");

    private record DeclaredRow(TableEntry entry, Declared line) {}

    private record ComponentRow(TableEntry entry, Component line) {}

    private final String root;
    private final MoneyUnit amounts;
    private final List<DeclaredRow> declared = new ArrayList<>();
    private final List<ComponentRow> components = new ArrayList<>();

    /** @param root code of the line that stands for the whole programme; documents write "total" */
    ProposalTable(String root, MoneyUnit amounts) {
        this.root = root;
        this.amounts = amounts;
    }

    ProposalTable read(List<TableRow> table) {
        var reading = LAYOUT.open(table);
        reading.entries().forEach(this::read);
        if (declared.size() > MOST_DECLARED || components.size() > MOST_COMPONENTS) {
            reading.entries().get(0).fault("level", "PROPOSAL_TOO_LONG", MOST_DECLARED, MOST_COMPONENTS);
        }
        if (components.isEmpty()) {
            reading.entries().get(0).fault("level", "PROPOSAL_WITHOUT_COMPONENTS");
        }
        reading.refuseFaults();
        return this;
    }

    List<Declared> declared() {
        return declared.stream().map(DeclaredRow::line).toList();
    }

    List<Component> components() {
        return components.stream().map(ComponentRow::line).toList();
    }

    int rows() {
        return declared.size() + components.size();
    }

    RowPointers pointers() {
        return RowPointers.of("/declared", declared, DeclaredRow::entry)
                .and("/components", components, ComponentRow::entry);
    }

    private void read(TableEntry entry) {
        var level = entry.word("level", LEVELS);
        entry.require("level", level);
        var line = line(entry);
        var central = amount(entry, "central");
        var local = amount(entry, "local");
        var total = amount(entry, "total");
        if (level == Level.DECLARED) {
            entry.require("total", total);
            declared.add(new DeclaredRow(entry, new Declared(line, central, local, total)));
        } else if (level == Level.COMPONENT) {
            entry.require("central", central);
            entry.require("local", local);
            refuseWrongSum(entry, central, local, total);
            components.add(new ComponentRow(
                    entry,
                    new Component(
                            line, nature(entry), central, local, text(entry, "note", 500), text(entry, "paidBy", 40))));
        }
    }

    /** The total of a row that carries money is no statement of its own: it only checks that columns were not mixed up. */
    private static void refuseWrongSum(TableEntry entry, Long central, Long local, Long total) {
        if (central != null && local != null && total != null && central + local != total) {
            entry.fault("total", "ROW_SUM_WRONG", entry.number(), central + local, total);
        }
    }

    private String line(TableEntry entry) {
        var line = entry.requiredText("line", 20);
        return line != null && WHOLE.contains(line.toLowerCase(Locale.ROOT)) ? root : line;
    }

    private static Nature nature(TableEntry entry) {
        var nature = entry.word("nature", MoneyWords.NATURES);
        entry.require("nature", nature);
        return nature;
    }

    private static String text(TableEntry entry, String column, int mostChars) {
        return entry.text(column) == null ? null : entry.requiredText(column, mostChars);
    }

    private Long amount(TableEntry entry, String column) {
        var amount = entry.amountVnd(column, amounts);
        if (Objects.requireNonNullElse(amount, 0L) < 0) {
            entry.fault(column, "CELL_NEGATIVE", entry.number(), column);
        }
        return amount;
    }
}
