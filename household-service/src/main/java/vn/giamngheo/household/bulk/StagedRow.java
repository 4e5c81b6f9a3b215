package vn.giamngheo.household.bulk;

import java.util.Map;
import java.util.UUID;

/**
 * A household of a file that passed every check that needs no database.
 *
 * @param row of the file, from 1
 * @param lines for COPY, by the table they belong to; a section that is missing has none
 */
record StagedRow(int row, UUID householdId, Map<Section, byte[]> lines) {

    byte[] of(Section section) {
        return lines.getOrDefault(section, new byte[0]);
    }
}
