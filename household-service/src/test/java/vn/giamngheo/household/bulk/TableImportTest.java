package vn.giamngheo.household.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giamngheo.household.Api.officer;
import static vn.giamngheo.household.Api.reader;
import static vn.giamngheo.testing.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TableImportTest {

    private static final String HEADINGS = "Mã hộ,Mã xã,Thôn,Khu vực,Ngày đăng ký,Họ và tên,Nam,Nữ,Dân tộc,"
            + "Quan hệ với chủ hộ,Ngày rà soát,Điểm A,Điểm B,Chỉ số thiếu hụt,Tình trạng nghèo\n";

    private static final String DETERMINED = "Mã hộ,Mã xã,Thôn,Khu vực,Ngày đăng ký,Họ và tên,Nữ,Giới tính,Dân tộc,"
            + "Quan hệ với chủ hộ,Phân loại,Ngày rà soát,Điểm A,Điểm B,Thu nhập bình quân,Nguồn sống chính,Ngày quyết định,"
            + "Số quyết định\n";

    private final String code = "B-" + UUID.randomUUID();

    private String household() {
        return code
                + ",20089,Thôn Một,Nông thôn,31/12/2021,Nguyễn Thị Mẫu,,1975,Tà Ôi,Chủ hộ,14/12/2022,130,10,CLEAN_WATER,nghèo mới\n"
                + ",,,,,Nguyễn Văn Thử,1999,,Tà Ôi,Con,,,,,\n";
    }

    private static ValidatableResponse submit(String type, byte[] file) {
        return officer("481")
                .contentType(type)
                .body(file)
                .post("/household-imports")
                .then();
    }

    private static String accepted(String type, byte[] file, String state) {
        String id = submit(type, file).statusCode(202).extract().path("id");
        eventually(
                () -> officer("481").get("/household-imports/{id}", id).then().body("state", equalTo(state)));
        return id;
    }

    private void registered() {
        reader("481")
                .get("/households?unit=20089&asOf=2022-12-31&code={code}", code)
                .then()
                .body("items.persons", contains(2))
                .body("items.headName", contains("Nguyễn Thị Mẫu"))
                .body("items.classification", contains("NEAR_POOR"));
    }

    @Test
    void a_list_as_offices_keep_it_enters_the_register() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(("DANH SÁCH HỘ\n" + HEADINGS + household()).getBytes(UTF_8));
        }

        accepted("text/csv", packed.toByteArray(), "SUCCEEDED");

        registered();
    }

    @Test
    void the_template_can_be_filled_in_and_sent() throws IOException {
        var template = officer("481")
                .accept(FileFormat.XLSX.mediaType())
                .get("/household-imports/template?format=xlsx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        var filled = new ByteArrayOutputStream();
        try (var read = new ReadableWorkbook(new java.io.ByteArrayInputStream(template));
                var book = new Workbook(filled, "test", "1.0")) {
            var sheet = book.newWorksheet("1");
            var headings = read.getFirstSheet().read().get(0);
            for (int column = 0; column < headings.getCellCount(); column++) {
                var heading = headings.getCellText(column);
                sheet.value(0, column, heading);
                switch (heading) {
                    case "code" -> sheet.value(1, column, code);
                    case "unit" -> sheet.value(1, column, 20089);
                    case "area" -> sheet.value(1, column, "RURAL");
                    case "registeredOn" -> day(sheet, column, java.time.LocalDate.of(2021, 12, 31));
                    case "reviewedOn" -> day(sheet, column, java.time.LocalDate.of(2022, 12, 14));
                    case "name" -> both(sheet, column, "Nguyễn Thị Mẫu", "Nguyễn Văn Thử");
                    case "birthYearMale" -> sheet.value(2, column, 1999);
                    case "birthYearFemale" -> sheet.value(1, column, 1975);
                    case "ethnicity" -> both(sheet, column, "Tà Ôi", "Tà Ôi");
                    case "relation" -> both(sheet, column, "chủ hộ", "con");
                    case "scoreA" -> sheet.value(1, column, 130);
                    case "scoreB" -> sheet.value(1, column, 10);
                    default -> {}
                }
            }
        }

        accepted(FileFormat.XLSX.mediaType(), filled.toByteArray(), "SUCCEEDED");

        registered();
    }

    private static void day(org.dhatim.fastexcel.Worksheet sheet, int column, java.time.LocalDate day) {
        sheet.value(1, column, day);
        sheet.style(1, column).format("dd/mm/yyyy").set();
    }

    private static void both(org.dhatim.fastexcel.Worksheet sheet, int column, String first, String second) {
        sheet.value(1, column, first);
        sheet.value(2, column, second);
    }

    @Test
    void what_is_wrong_is_named_by_row_and_column() {
        var bad =
                household().replace("Nông thôn", "ngoại ô") + "K,20089,,RURAL,2021-12-31,Lê Thử,năm,,Kinh,Chủ hộ,,,,,\n"
                        + code + "2,20089,,RURAL,2021-12-31,Lê Thử,2050,,Kinh,Chủ hộ,2021-12-31,130,15,,\n";

        var id = accepted("text/csv", (HEADINGS + bad).getBytes(UTF_8), "FAILED");

        officer("481")
                .get("/household-imports/{id}/errors", id)
                .then()
                .body("items.row", contains(2, 4, 5))
                .body("items.pointer", contains("/area", "/birthYearMale", "/birthYearMale"))
                .body("items.code", contains("UNKNOWN_VALUE", "CELL_NOT_A_NUMBER", "BORN_LATER"));
        assertEquals(
                3, officer("481").get("/household-imports/{id}", id).jsonPath().getInt("errors"));
    }

    @Test
    void what_is_wrong_with_living_conditions_is_named_by_row_and_column() {
        var headings = HEADINGS.strip()
                + ",Ngày khảo sát,Diện tích nhà ở,Nhà tiêu,Tường bền chắc,Phương tiện tiếp cận thông tin,Việc làm\n";
        var rows = household().lines().toList();
        var facts = ",31/12/2021,-4,hai ngăn,không,\"tivi, đài\",tự làm\n";
        var wrong = ",2030-01-01,rộng,hầm,?,vệ tinh,nghỉ\n";

        var id = accepted(
                "text/csv",
                (headings + rows.get(0) + facts + rows.get(1) + ",,5,,,,\n"
                                + rows.get(0).replace(code, code + "3") + wrong)
                        .getBytes(UTF_8),
                "FAILED");

        officer("481")
                .get("/household-imports/{id}/errors", id)
                .then()
                .body("items.row", contains(3, 4, 4, 4, 4, 4))
                .body(
                        "items.pointer",
                        containsInAnyOrder(
                                "/floorAreaM2", "/floorAreaM2", "/latrine", "/durableWall", "/devices", "/work"));
    }

    @Test
    void a_dwelling_below_the_smallest_is_told_by_its_column() {
        var headings = HEADINGS.strip() + ",Diện tích nhà ở\n";
        var row = household().lines().findFirst().orElseThrow();

        var id = accepted("text/csv", (headings + row + ",-4\n").getBytes(UTF_8), "FAILED");

        officer("481")
                .get("/household-imports/{id}/errors", id)
                .then()
                .body("items.row", contains(2))
                .body("items.pointer", contains("/floorAreaM2"));
    }

    /** A household of one person with the last cells of {@link #DETERMINED}. */
    private String row(int number, String cells) {
        return code + "-" + number + ",20089,,RURAL,31/12/2021,Lê Thị Mẫu,1970,Nữ,Kinh,Chủ hộ," + cells + "\n";
    }

    @Test
    void an_average_living_standard_comes_in_with_its_decision() throws IOException {
        var rows = row(1, "Hộ có mức sống trung bình,,,,2.250.000,Nông nghiệp,24/05/2024,32/QĐ-UBND")
                + row(2, ",,,,2.250.001,Diêm nghiệp,24/05/2024,32/QĐ-UBND")
                + row(3, "Không nghèo,,,,1.900.000,khác,24/05/2024,32/QĐ-UBND");

        accepted("text/csv", (DETERMINED + rows).getBytes(UTF_8), "SUCCEEDED");

        reader("481")
                .get("/households?unit=20089&asOf=2024-05-24&code={code}", code)
                .then()
                .body("items.classification", contains("AVERAGE", "NOT_POOR", "NOT_POOR"))
                .body("items.scoreA", everyItem(nullValue()));
        reader("481")
                .get("/households?unit=20089&asOf=2024-05-23&code={code}", code)
                .then()
                .body("items.classification", contains(nullValue(), nullValue(), nullValue()));
    }

    @Test
    void what_an_average_living_standard_needs_is_named_by_row_and_column() throws IOException {
        var rows = row(1, "Mức sống trung bình,,,,,,,")
                + row(2, "AVERAGE,24/05/2024,130,10,1.900.000,Nông nghiệp,24/05/2024,32/QĐ-UBND")
                + row(3, "Hộ nghèo,,,,1.900.000,Nông nghiệp,24/05/2024,32/QĐ-UBND")
                + row(4, "AVERAGE,,,,2.250.001,Nông nghiệp,24/05/2024,32/QĐ-UBND")
                + row(5, "AVERAGE,,,,1.500.000,Nông nghiệp,24/05/2024,32/QĐ-UBND")
                + row(6, "AVERAGE,,,,1.900.000,Nông nghiệp,30/12/2021,32/QĐ-UBND")
                + row(7, "khá giả,,,,1.900.000,buôn bán,24/05/2024,32/QĐ-UBND");

        var id = accepted("text/csv", (DETERMINED + rows).getBytes(UTF_8), "FAILED");

        officer("481")
                .get("/household-imports/{id}/errors", id)
                .then()
                .body("items.row", contains(2, 2, 2, 2, 3, 4, 5, 6, 7, 8, 8))
                .body(
                        "items.pointer",
                        contains(
                                "/decidedOn",
                                "/decisionNumber",
                                "/livelihood",
                                "/incomeVndPerMonth",
                                "/decidedOn",
                                "/classification",
                                "/classification",
                                "/incomeVndPerMonth",
                                "/decidedOn",
                                "/classification",
                                "/livelihood"))
                .body(
                        "items.code",
                        contains(
                                "NEEDED_FOR_AVERAGE",
                                "NEEDED_FOR_AVERAGE",
                                "NEEDED_FOR_AVERAGE",
                                "NEEDED_FOR_AVERAGE",
                                "REVIEWED_AND_DETERMINED",
                                "CLASS_DETERMINED_OTHERWISE",
                                "CLASS_DETERMINED_OTHERWISE",
                                "INCOME_OF_POVERTY",
                                "BEFORE_REGISTRATION",
                                "UNKNOWN_VALUE",
                                "UNKNOWN_VALUE"))
                .body("items.detail", everyItem(containsString(" ")));
    }

    @Test
    void what_is_no_such_table_is_refused_in_words() throws IOException {
        submit("text/csv", "Họ tên,Năm sinh\nA,1975\n".getBytes(UTF_8))
                .statusCode(422)
                .body("errors.code", hasItem("COLUMN_MISSING"));
        submit("text/csv", (HEADINGS.replace("Thôn", "Sở thích") + household()).getBytes(UTF_8))
                .statusCode(422)
                .body("errors.code", hasItem("COLUMN_UNKNOWN"));
        submit("text/csv", HEADINGS.getBytes(UTF_8)).statusCode(422).body("errors[0].code", equalTo("NO_ROWS"));
        var book = new ByteArrayOutputStream();
        try (var workbook = new Workbook(book, "test", "1.0")) {
            var sheet = workbook.newWorksheet("1");
            var headings = HEADINGS.strip().split(",");
            for (int column = 0; column < headings.length; column++) {
                sheet.value(0, column, headings[column]);
            }
            sheet.formula(1, 0, "SUM(A1:A2)");
        }
        submit(FileFormat.XLSX.mediaType(), book.toByteArray())
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/rows/2/A"))
                .body("errors[0].code", equalTo("CELL_FORMULA"));
        officer("481")
                .accept("text/csv")
                .get("/household-imports/template?format=ndjson")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/format"));
    }
}
