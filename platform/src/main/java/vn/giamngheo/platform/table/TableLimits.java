package vn.giamngheo.platform.table;

/**
 * How much of a stranger's file is read.
 *
 * @param fileBytes size as it arrives
 * @param unpackedBytes size of what a workbook unpacks to
 * @param cells rows times columns that hold something
 * @param cellChars longest text of one cell
 */
record TableLimits(long fileBytes, long unpackedBytes, int cells, int cellChars) {

    /** Twenty times the largest table of the programme that we know of, and far below what hurts the service. */
    static final TableLimits USUAL = new TableLimits(16L << 20, 128L << 20, 500_000, 4_000);
}
