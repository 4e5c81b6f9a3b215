package vn.giamngheo.household.bulk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.giamngheo.household.classification.Livelihood;
import vn.giamngheo.household.document.Headings;
import vn.giamngheo.household.household.Classification;
import vn.giamngheo.household.household.Relation;
import vn.giamngheo.household.household.Sex;
import vn.giamngheo.household.place.Settlement;
import vn.giamngheo.platform.table.Column;
import vn.giamngheo.platform.table.Layout;
import vn.giamngheo.platform.table.TableEntry;
import vn.giamngheo.platform.table.Words;

/**
 * The layout of the detailed lists of near-poor and poor households (lists 14 and 15 of the provincial software): a row for each
 * member, the head among them; what concerns the household stands in its first row and may be left out below it. Year of birth
 * stands under the sex, as there. Behind them stands what surveys found, the inputs of the deprivation indicators.
 */
final class HouseholdTable {

    private static final List<Column> HOUSEHOLD_AND_MEMBER = List.of(
            Column.required("code", "Mã hộ"),
            Column.required("unit", "Mã xã", "Mã đơn vị"),
            Column.optional("village", "Thôn", "Thôn, bản, tổ dân phố", "Thôn/bản/tổ dân phố"),
            Column.required("area", "Khu vực"),
            Column.required("registeredOn", "Ngày đăng ký", "Ngày vào sổ"),
            Column.required("name", "Họ và tên", "Họ tên"),
            Column.optional("birthYearMale", "Năm sinh nam", "Nam"),
            Column.optional("birthYearFemale", "Năm sinh nữ", "Nữ"),
            Column.optional("sex", "Giới tính"),
            Column.optional("birthDate", "Ngày sinh"),
            Column.required("ethnicity", "Dân tộc"),
            Column.required("relation", "Quan hệ với chủ hộ", "Quan hệ"),
            Column.optional("citizenId", "Số định danh cá nhân", "Số CCCD"),
            Column.optional("previousCitizenId", "Số CMND"),
            Column.optional("meritHousehold", "Hộ có người có công", "Người có công"),
            Column.optional("noLabourCapacity", "Không có khả năng lao động"),
            Column.optional("reviewedOn", "Ngày rà soát"),
            Column.optional("standard", "Chuẩn nghèo"),
            Column.optional("scoreA", "Điểm A", "Điểm B1"),
            Column.optional("scoreB", "Điểm B", "Điểm B2"),
            Column.optional("deprivedIndicators", "Chỉ số thiếu hụt"),
            Column.optional("incomeVndPerMonth", "Thu nhập bình quân"),
            Column.optional("livelihood", "Nguồn sống chính"),
            Column.optional("decidedOn", "Ngày quyết định"),
            Column.optional("decisionNumber", "Số quyết định"),
            Column.optional("id", "Mã định danh hộ"),
            Column.optional("memberId", "Mã định danh người"),
            Column.optional("classification", "Phân loại"),
            Column.optional("surveyedOn", "Ngày khảo sát"));

    static final List<Column> COLUMNS = Stream.of(HOUSEHOLD_AND_MEMBER, DwellingColumns.COLUMNS, PersonColumns.COLUMNS)
            .flatMap(List::stream)
            .toList();

    /** Of lists 14 and 15; the register has these by its own reckoning or elsewhere, so they are read over. */
    private static final List<Column> READ_OVER = List.of(
            Column.optional("position", "STT", "Số thứ tự"),
            Column.optional(
                    "povertyStatus", "Tình trạng nghèo", "Tình trạng cận nghèo", "Nghèo mới, tái nghèo, nghèo cũ"),
            Column.optional("localMinority", "Dân tộc thiểu số tại chỗ"),
            Column.optional("supportHealth", "Hỗ trợ y tế"),
            Column.optional("supportEducation", "Hỗ trợ giáo dục"),
            Column.optional("supportProduction", "Hỗ trợ sản xuất"),
            Column.optional("supportCredit", "Hỗ trợ tín dụng"),
            Column.optional("supportHousing", "Hỗ trợ nhà ở"),
            Column.optional("supportOther", "Hỗ trợ khác"));

    static final Layout LAYOUT =
            new Layout(Stream.concat(COLUMNS.stream(), READ_OVER.stream()).toList());

    static final Words<Settlement> AREAS = Words.of(Settlement.class)
            .with(Settlement.RURAL, "nông thôn")
            .with(Settlement.URBAN, "thành thị", "đô thị");

    static final Words<Sex> SEXES =
            Words.of(Sex.class).with(Sex.MALE, "nam", "1").with(Sex.FEMALE, "nữ", "2");

    static final Words<Relation> RELATIONS = Words.of(Relation.class)
            .with(Relation.HEAD, "chủ hộ")
            .with(Relation.SPOUSE, "vợ", "chồng", "vợ/chồng")
            .with(Relation.CHILD, "con", "con đẻ", "con nuôi", "con trai", "con gái")
            .with(Relation.PARENT, "bố", "mẹ", "cha", "bố/mẹ", "cha/mẹ", "bố đẻ", "mẹ đẻ")
            .with(Relation.SIBLING, "anh", "chị", "em", "anh/chị/em", "anh chị em")
            .with(Relation.OTHER, "khác", "ông", "bà", "cháu", "con dâu", "con rể", "ông/bà");

    static final Words<Livelihood> LIVELIHOODS = Words.of(Livelihood.class)
            .with(Livelihood.AGRICULTURE, "nông nghiệp")
            .with(Livelihood.FORESTRY, "lâm nghiệp")
            .with(Livelihood.FISHERY, "ngư nghiệp", "thủy sản")
            .with(Livelihood.SALT, "diêm nghiệp", "làm muối")
            .with(Livelihood.OTHER, "khác");

    static final Words<Classification> CLASSES = Words.of(Classification.class)
            .with(Classification.POOR, "hộ nghèo", "nghèo")
            .with(Classification.NEAR_POOR, "hộ cận nghèo", "cận nghèo")
            .with(Classification.AVERAGE, "hộ có mức sống trung bình", "mức sống trung bình", "trung bình")
            .with(Classification.NOT_POOR, "hộ không nghèo", "không nghèo");

    /** Whether a mark stands. */
    enum Mark {
        YES,
        NO
    }

    static final Words<Mark> MARKS =
            Words.of(Mark.class).with(Mark.YES, "x", "có", "true", "1").with(Mark.NO, "không", "false", "0");

    private HouseholdTable() {}

    /** Null where none stands. */
    static Boolean mark(TableEntry row, String column) {
        var mark = row.word(column, MARKS);
        return mark == null ? null : (Boolean) (mark == Mark.YES);
    }

    /** Null where it is not known. */
    static Mark mark(Boolean holds) {
        return holds == null ? null : holds ? Mark.YES : Mark.NO;
    }

    /** What stands above the columns in that language. */
    static List<String> headings(Locale locale) {
        return Headings.of(COLUMNS, locale);
    }
}
