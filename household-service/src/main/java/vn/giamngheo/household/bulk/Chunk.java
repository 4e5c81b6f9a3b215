package vn.giamngheo.household.bulk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Some rows of an import, packed while they wait. */
final class Chunk {

    /** So many that COPY fills its pages, so few that a chunk is no burden on the heap. */
    static final int ROWS = 4_000;

    private static final int BUFFER_BYTES = 1 << 16;

    private Chunk() {}

    static byte[] pack(List<StagedRow> rows) throws IOException {
        var packed = new ByteArrayOutputStream(BUFFER_BYTES);
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var out = new DataOutputStream(new DeflaterOutputStream(packed, deflater, BUFFER_BYTES))) {
            out.writeInt(rows.size());
            for (var row : rows) {
                out.writeInt(row.row());
                out.writeLong(row.householdId().getMostSignificantBits());
                out.writeLong(row.householdId().getLeastSignificantBits());
                for (var section : Section.values()) {
                    out.writeInt(row.of(section).length);
                    out.write(row.of(section));
                }
            }
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    static List<StagedRow> unpack(byte[] packed) throws IOException {
        try (var in = new DataInputStream(new InflaterInputStream(
                new ByteArrayInputStream(packed), new java.util.zip.Inflater(), BUFFER_BYTES))) {
            int count = in.readInt();
            var rows = new ArrayList<StagedRow>(count);
            for (int i = 0; i < count; i++) {
                int number = in.readInt();
                var id = new UUID(in.readLong(), in.readLong());
                var lines = new EnumMap<Section, byte[]>(Section.class);
                for (var section : Section.values()) {
                    lines.put(section, in.readNBytes(in.readInt()));
                }
                rows.add(new StagedRow(number, id, lines));
            }
            return rows;
        }
    }
}
