package vn.giamngheo.platform.table;

/**
 * How much of a stranger's file is read.
 *
 * @param fileBytes size as it arrives
 * @param unpackedBytes size of what a packed file unpacks to
 * @param textBytes size of the texts that a workbook keeps for all its sheets: they lie in memory while it is read
 * @param cells rows times columns that hold something
 * @param cellChars longest text of one cell
 */
record TableLimits(long fileBytes, long unpackedBytes, long textBytes, int cells, int cellChars) {

    /** Twenty times the largest table of the programme that we know of, and far below what hurts the service. */
    static final TableLimits USUAL = new TableLimits(16L << 20, 128L << 20, 128L << 20, 500_000, 4_000);

    /** For tables that are read row by row: a million households with their members. */
    static final TableLimits LARGE = new TableLimits(512L << 20, 2L << 30, 48L << 20, 150_000_000, 4_000);
}
