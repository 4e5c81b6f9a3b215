package vn.giamngheo.household.support;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giamngheo.household.AHousehold.inCommune;
import static vn.giamngheo.household.Api.officer;
import static vn.giamngheo.household.Api.reader;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.AHousehold;
import vn.giamngheo.household.document.FileType;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.testing.Tokens;

/** The list of a decision as offices keep it. */
@QuarkusTest
class SupportTableTest {

    /** A commune of Lạng Sơn, in which no other test registers anybody, so that nobody else carries ten thousand households along. */
    private static final String DOAN_KET = "06001";

    private static final String LANG_SON = "20";

    private static final int ROWS = 10_000;
    private static final String HEADINGS =
            "Số quyết định,Loại hỗ trợ,Nội dung,Dự án,Ngày hỗ trợ,Cơ quan hỗ trợ,Mã xã,Mã hộ,Số tiền,Ghi chú\n";
    private static final String DECISION = "9/QĐ-UBND,Sản xuất,Dê giống,DA2,12/05/2023,UBND xã,";
    private static final String SAME = ",,,,,,";

    @Inject
    Sql sql;

    private static ValidatableResponse send(String unit, String key, String type, byte[] table) {
        return officer(unit)
                .contentType(type)
                .header("Idempotency-Key", key)
                .body(table)
                .post("/support-lists")
                .then();
    }

    private static ValidatableResponse send(String rows) {
        return send(LANG_SON, UUID.randomUUID().toString(), "text/csv", (HEADINGS + rows).getBytes(UTF_8));
    }

    private static String row(String decision, AHousehold household, String amount) {
        return decision + DOAN_KET + "," + household.code() + "," + amount + ",\n";
    }

    private static AHousehold registered() {
        var household = inCommune(DOAN_KET);
        officer(LANG_SON).body(household.json()).post("/households").then().statusCode(201);
        return household;
    }

    private static ValidatableResponse received(AHousehold household) {
        return reader(LANG_SON)
                .get("/households/{id}/supports?asOf=2023-12-31", household.id())
                .then()
                .statusCode(200);
    }

    private void registerThousands() {
        sql.update("""
                with made as (
                    insert into household (id, code, unit, unit_valid_from, area, registered_on, registered_at, registered_by,
                                           changed_at, version)
                    select uuidv7(), 'L-' || n, ?, '2021-01-01', 'RURAL', '2021-12-31', now(), 'list', now(), 0
                    from generate_series(1, ?) n returning *)
                insert into household_residence (household_id, valid_from, unit, unit_valid_from, code, area, entered_by)
                select id, registered_on, unit, unit_valid_from, code, area, 'REGISTERED' from made""", DOAN_KET, ROWS);
        sql.update("""
                insert into household_member (id, household_id, position, name, sex, birth_year, ethnicity, relation, valid_from,
                                              entered_by)
                select uuidv7(), id, 1, 'Người Thử', 'FEMALE', 1980, 'Tày', 'HEAD', registered_on, 'REGISTERED' from household
                where registered_by = 'list'""");
    }

    @Test
    void ten_thousand_rows_are_recorded_once_however_often_they_are_sent() {
        registerThousands();
        var table = HEADINGS
                + IntStream.rangeClosed(1, ROWS)
                        .mapToObj(n ->
                                (n == 1 ? DECISION : SAME) + DOAN_KET + ",L-" + n + ",2.000.000,hộ thứ " + n + "\n")
                        .collect(joining());
        var key = UUID.randomUUID().toString();

        String id = send(LANG_SON, key, "text/csv", table.getBytes(UTF_8))
                .statusCode(201)
                .body("supports", equalTo(ROWS))
                .body("amountVnd", equalTo(20_000_000_000L))
                .extract()
                .path("id");
        send(LANG_SON, key, "text/csv", table.getBytes(UTF_8))
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(id));
        send(LANG_SON, key, "text/csv", (table + row(SAME, inCommune(DOAN_KET), "1")).getBytes(UTF_8))
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));

        assertEquals(
                List.of(ROWS),
                sql.query(
                        "select count(*) from household_support where provider = 'UBND xã' and content = 'Dê giống'",
                        found -> found.getInt(1)));
        send(table.substring(HEADINGS.length()) + row(SAME, registered(), "1"))
                .statusCode(422)
                .body("errors.pointer", contains("/rows"));
    }

    @Test
    void a_workbook_that_names_households_by_their_ids_is_taken() throws IOException {
        var household = registered();
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("danh sách");
            var cells = List.of(
                    List.of("decisionNumber", "kind", "content", "givenOn", "from", "to", "provider", "householdId"),
                    List.of(
                            "10/QĐ-UBND",
                            "CREDIT",
                            "Vay vốn",
                            "2023-05-12",
                            "2023-05-12",
                            "2026-05-12",
                            "NHCSXH",
                            household.id().toString()));
            for (int row = 0; row < cells.size(); row++) {
                for (int column = 0; column < cells.get(row).size(); column++) {
                    sheet.value(row, column, cells.get(row).get(column));
                }
            }
            sheet.value(0, 8, "amountVnd");
            sheet.value(1, 8, 50_000_000);
        }

        send(LANG_SON, UUID.randomUUID().toString(), FileType.XLSX, out.toByteArray())
                .statusCode(201)
                .body("supports", equalTo(1));

        received(household)
                .body("items.kind", contains("CREDIT"))
                .body("items.amountVnd", contains(50_000_000))
                .body("items.period.to", contains("2026-05-12"));
    }

    /** Otherwise the answer would tell whether a neighbour's register has a household of that code. */
    @Test
    void a_list_for_another_area_is_refused_before_its_codes_are_looked_up() {
        var theirs = registered();
        var unknown = inCommune(DOAN_KET);

        for (var rows : List.of(
                row(DECISION, theirs, "1"),
                row(DECISION, unknown, "1"),
                row(DECISION, unknown, "nhiều"),
                DECISION + "20,A-1,1,\n")) {
            send("109", UUID.randomUUID().toString(), "text/csv", (HEADINGS + rows).getBytes(UTF_8))
                    .statusCode(403)
                    .body("type", equalTo("/problems/outside-area"));
        }
        send("109", UUID.randomUUID().toString(), "text/csv", (HEADINGS + DECISION + "99999,A-1,1,\n").getBytes(UTF_8))
                .statusCode(422)
                .body("errors.code", contains("CODE_NOT_IN_REGISTER"));
        received(theirs).body("items", empty());
    }

    @Test
    void the_template_can_be_filled_in_and_sent() {
        var household = registered();
        var vietnamese = RestAssured.given()
                .basePath("/api/v1")
                .auth()
                .oauth2(Tokens.of(LANG_SON, "OFFICER"))
                .accept("text/csv")
                .get("/support-lists/template?format=csv")
                .then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"supports.csv\"")
                .extract()
                .asByteArray();
        var english = officer(LANG_SON)
                .accept(FileType.XLSX)
                .get("/support-lists/template")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        var headings = new String(vietnamese, UTF_8).strip().substring(1).split(",");
        var filled = Map.of(
                "Số quyết định", "11/QĐ-UBND",
                "Loại hỗ trợ", "y tế",
                "Nội dung hỗ trợ", "Thẻ bảo hiểm y tế",
                "Ngày hỗ trợ", "12/05/2023",
                "Đơn vị hỗ trợ", "UBND xã",
                "Mã xã", DOAN_KET,
                "Mã hộ", household.code(),
                "Số tiền", "804.600");
        assertEquals(filled.size(), (int)
                Stream.of(headings).filter(filled::containsKey).count());
        var row = Stream.of(headings)
                .map(heading -> filled.getOrDefault(heading, ""))
                .collect(joining(","));
        send(LANG_SON, UUID.randomUUID().toString(), "text/csv", (new String(vietnamese, UTF_8) + row).getBytes(UTF_8))
                .statusCode(201)
                .body("amountVnd", equalTo(804_600));
        send(LANG_SON, UUID.randomUUID().toString(), FileType.XLSX, english)
                .statusCode(422)
                .body("errors.code", contains("TABLE_WITHOUT_ROWS"));
        officer(LANG_SON)
                .accept("text/csv")
                .get("/support-lists/template?format=ndjson")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/format"));
        received(household).body("items.kind", contains("HEALTH"));
    }

    @Test
    void one_wrong_row_is_named_and_nothing_is_recorded() {
        var one = registered();
        var other = registered();
        var good = row(DECISION, one, "2000000");

        send(good + row(SAME, inCommune(DOAN_KET), "1"))
                .statusCode(422)
                .body("errors.pointer", contains("/rows/3/code"))
                .body("errors.code", contains("CODE_NOT_IN_REGISTER"));
        send(good + row(SAME, other, "-1") + row(SAME, one, "1"))
                .statusCode(422)
                .body("errors.pointer", contains("/rows/3/amountVnd"));
        send(good + row(SAME, one, "1"))
                .statusCode(422)
                .body("errors.pointer", contains("/rows/3/code"))
                .body("errors.code", contains("NAMED_TWICE"));
        send(good + row(SAME, other, "nhiều") + ",,,,01/01/2023,,,,,\n")
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/rows/3/amountVnd", "/rows/4/givenOn", "/rows/4/code", "/rows/4/unit"));
        send(row("9/QĐ-UBND,Vàng,Dê giống,XX,12/05/2093,UBND xã,", one, "1"))
                .statusCode(422)
                .body("errors.pointer", contains("/rows/2/kind"));
        send(row("9/QĐ-UBND,Sản xuất,Dê giống,XX,12/05/2093,UBND xã,", one, "1"))
                .statusCode(422)
                .body("errors.pointer", contains("/rows/2/givenOn", "/rows/2/line"));
        send(row("9/QĐ-UBND,Sản xuất,Dê giống,XX,12/05/2023,UBND xã,", one, "1"))
                .statusCode(422)
                .body("errors.pointer", contains("/rows/2/line"));
        send("").statusCode(422);
        send("109", UUID.randomUUID().toString(), "text/csv", (HEADINGS + good).getBytes(UTF_8))
                .statusCode(403);
        received(one).body("items", empty());
    }
}
