package vn.giamngheo.platform.table;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Rows of a table from records: one column per component, of a record within a record one per part ({@code rate.value}). */
public final class RecordTable {

    private RecordTable() {}

    public static List<String> headings(Class<?> shape) {
        return Arrays.stream(shape.getRecordComponents())
                .flatMap(component -> component.getType().isRecord()
                        ? headings(component.getType()).stream().map(part -> component.getName() + "." + part)
                        : Stream.of(component.getName()))
                .toList();
    }

    public static List<Object> values(Record row) {
        var values = new ArrayList<Object>();
        for (var component : row.getClass().getRecordComponents()) {
            var value = read(component, row);
            if (!component.getType().isRecord()) {
                values.add(value);
            } else if (value == null) {
                headings(component.getType()).forEach(heading -> values.add(null));
            } else {
                values.addAll(values((Record) value));
            }
        }
        return values;
    }

    private static Object read(RecordComponent component, Record row) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
