package vn.giamngheo.platform.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/**
 * Rows of the first visible sheet of a workbook. A formula is refused and not computed: what the file remembers of its result may be
 * older than the cells it stands for. Such cells are gathered, so that one answer names the first hundred.
 */
final class XlsxRows implements TableRows {

    private static final int MOST_FAULTS = 100;

    private final ReadableWorkbook book;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final CellBudget budget;
    private final List<FieldFault> faults = new ArrayList<>();

    private XlsxRows(ReadableWorkbook book, TableLimits limits) throws IOException {
        this.book = book;
        this.stream = sheet(book).openStream();
        this.rows = stream.iterator();
        this.budget = new CellBudget(limits);
    }

    static XlsxRows open(Path file, TableLimits limits) throws IOException {
        XlsxGuard.check(file, limits);
        ReadableWorkbook book = null;
        try {
            book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
            return new XlsxRows(book, limits);
        } catch (ExcelReaderException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            if (book != null) {
                book.close();
            }
            throw TableReader.refused("XLSX_DAMAGED");
        }
    }

    private static Sheet sheet(ReadableWorkbook book) {
        return book.getSheets()
                .filter(each -> each.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseThrow(() -> TableReader.refused("FILE_EMPTY"));
    }

    @Override
    public TableRow next() throws IOException {
        try {
            while (rows.hasNext() && faults.size() < MOST_FAULTS) {
                var row = row(rows.next());
                if (!row.isBlank() && faults.isEmpty()) {
                    return row;
                }
            }
        } catch (InvalidRequest e) {
            throw e;
        } catch (Exception e) { // the library lets checked exceptions of its parser through without declaring them
            throw TableReader.refused("XLSX_DAMAGED");
        }
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        stream.close();
        book.close();
    }

    private TableRow row(Row row) {
        var cells = new ArrayList<Cell>();
        for (int column = 0; column < row.getCellCount(); column++) {
            int at = column;
            cells.add(row.getOptionalCell(column)
                    .map(cell -> cell(row.getRowNum(), at, cell))
                    .orElse(Cell.BLANK));
        }
        return new TableRow(row.getRowNum(), cells);
    }

    private Cell cell(int row, int column, org.dhatim.fastexcel.reader.Cell cell) {
        if (cell.getType() == CellType.FORMULA) {
            return refused(row, column, "CELL_FORMULA");
        }
        if (cell.getType() == CellType.ERROR) {
            return refused(row, column, "CELL_ERROR");
        }
        var read = CellText.of(cell);
        return new Cell(budget.taken(row, column, Unneutralised.of(TextBytes.composed(read.text()))), read.kind());
    }

    private Cell refused(int row, int column, String code) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new FieldFault(CellBudget.pointer(row, column), code, row, CellBudget.letters(column)));
        }
        return Cell.BLANK;
    }
}
