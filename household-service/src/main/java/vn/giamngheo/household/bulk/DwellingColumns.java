package vn.giamngheo.household.bulk;

import static vn.giamngheo.household.bulk.HouseholdTable.mark;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giamngheo.household.household.DwellingFacts;
import vn.giamngheo.household.household.DwellingFacts.Device;
import vn.giamngheo.household.household.DwellingFacts.Latrine;
import vn.giamngheo.household.household.DwellingFacts.WaterSource;
import vn.giamngheo.platform.table.Column;
import vn.giamngheo.platform.table.TableEntry;
import vn.giamngheo.platform.table.Words;

/** What a survey found of a dwelling, in the first row of its household. An empty cell says that it is not known. */
final class DwellingColumns {

    static final List<Column> COLUMNS = List.of(
            Column.optional("floorAreaM2", "Diện tích nhà ở (m2)", "Diện tích nhà ở"),
            Column.optional("durableWall", "Tường bền chắc"),
            Column.optional("durableColumn", "Cột bền chắc"),
            Column.optional("durableRoof", "Mái bền chắc"),
            Column.optional("waterSource", "Nguồn nước sinh hoạt"),
            Column.optional("latrine", "Nhà tiêu"),
            Column.optional("internetUse", "Sử dụng internet"),
            Column.optional("devices", "Phương tiện tiếp cận thông tin"));

    private static final Words<WaterSource> WATER_SOURCES = Words.of(WaterSource.class)
            .with(WaterSource.TAP, "nước máy")
            .with(WaterSource.DRILLED_WELL, "giếng khoan")
            .with(WaterSource.PROTECTED_DUG_WELL, "giếng đào được bảo vệ")
            .with(WaterSource.PROTECTED_SPRING, "khe, mó được bảo vệ", "nước khe được bảo vệ")
            .with(WaterSource.RAIN, "nước mưa")
            .with(WaterSource.BOTTLED, "nước đóng chai", "nước đóng bình")
            .with(WaterSource.UNPROTECTED, "không được bảo vệ", "nguồn khác", "khác");

    private static final Words<Latrine> LATRINES = Words.of(Latrine.class)
            .with(Latrine.SEPTIC, "tự hoại", "bán tự hoại", "tự hoại, bán tự hoại")
            .with(Latrine.POUR_FLUSH, "thấm dội nước")
            .with(Latrine.VENTILATED_PIT, "chìm có ống thông hơi")
            .with(Latrine.DOUBLE_VAULT, "hai ngăn")
            .with(Latrine.OTHER, "khác")
            .with(Latrine.NONE, "không có");

    private static final Words<Device> DEVICES = Words.of(Device.class)
            .with(Device.TELEVISION, "tivi", "ti vi")
            .with(Device.RADIO, "đài")
            .with(Device.DESKTOP_COMPUTER, "máy tính để bàn", "máy vi tính để bàn")
            .with(Device.TELEPHONE, "điện thoại")
            .with(Device.LAPTOP, "máy tính xách tay")
            .with(Device.TABLET, "máy tính bảng")
            .with(Device.SMARTPHONE, "điện thoại thông minh");

    /** A household that was asked and has none. */
    private static final String NO_DEVICE = "NONE";

    private static final Set<String> NO_DEVICE_WORDS = Set.of("none", "không có", "không");

    private DwellingColumns() {}

    /** Null where nothing stands. */
    static DwellingFacts read(TableEntry row) {
        var facts = new DwellingFacts(
                row.decimal("floorAreaM2"),
                mark(row, "durableWall"),
                mark(row, "durableColumn"),
                mark(row, "durableRoof"),
                row.word("waterSource", WATER_SOURCES),
                row.word("latrine", LATRINES),
                mark(row, "internetUse"),
                devices(row));
        return cells(facts).stream().allMatch(Objects::isNull) ? null : facts;
    }

    private static Set<Device> devices(TableEntry row) {
        var text = row.text("devices");
        if (text == null) {
            return null;
        }
        if (NO_DEVICE_WORDS.contains(text.toLowerCase(Locale.ROOT))) {
            return Set.of();
        }
        var devices = row.words("devices", DEVICES);
        return devices.isEmpty() ? null : EnumSet.copyOf(devices);
    }

    /** In the order of the columns. @param facts null where nothing is known */
    static List<Object> cells(DwellingFacts facts) {
        return facts == null
                ? Arrays.asList(new Object[COLUMNS.size()])
                : Arrays.asList(
                        facts.floorAreaM2(),
                        mark(facts.durableWall()),
                        mark(facts.durableColumn()),
                        mark(facts.durableRoof()),
                        facts.waterSource(),
                        facts.latrine(),
                        mark(facts.internetUse()),
                        devices(facts.devices()));
    }

    private static String devices(Set<Device> devices) {
        return devices == null
                ? null
                : devices.isEmpty()
                        ? NO_DEVICE
                        : Stream.of(Device.values())
                                .filter(devices::contains)
                                .map(Device::name)
                                .collect(Collectors.joining(", "));
    }
}
