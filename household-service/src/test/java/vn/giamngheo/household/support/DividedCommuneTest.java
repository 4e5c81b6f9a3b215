package vn.giamngheo.household.support;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.giamngheo.household.Api.officer;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.reform.Division;

/** Lists that name households of a divided commune, of Đắk Lắk, by their codes, while these wait for their assignment. */
@QuarkusTest
class DividedCommuneTest {

    private static ValidatableResponse send(String caller, String commune, String code) {
        return officer(caller)
                .contentType("text/csv")
                .body(("Số quyết định,Loại hỗ trợ,Nội dung,Ngày hỗ trợ,Cơ quan hỗ trợ,Mã xã,Mã hộ,Số tiền\n"
                                + "8/QĐ-UBND,Sản xuất,Bò giống,15/11/2026,UBND tỉnh," + commune + "," + code
                                + ",1000000\n")
                        .getBytes(UTF_8))
                .post("/support-lists")
                .then();
    }

    private static void isUnknown(String caller, String commune, String code) {
        send(caller, commune, code).statusCode(422).body("errors.code", contains("CODE_NOT_IN_REGISTER"));
    }

    private static void isOutside(String caller, String commune, String code) {
        send(caller, commune, code).statusCode(403).body("type", equalTo("/problems/outside-area"));
    }

    @Test
    void a_code_of_an_ended_commune_is_looked_up_by_whoever_covers_all_of_it() {
        Division.poor("22255", "F-1");
        Division.of("22255", "99155", "99156", "2026-09-22");

        for (var caller : new String[] {"12", "99155", "99156"}) {
            isOutside(caller, "22255", "F-1");
            isOutside(caller, "22255", "F-2");
        }
        isUnknown("66", "22255", "F-2");
        send("66", "22255", "F-1").statusCode(201).body("supports", equalTo(1));
    }

    @Test
    void a_commune_that_kept_its_code_is_not_told_who_waits_under_it() {
        Division.poor("22276", "G-1");
        Division.of("22276", "99176", "2026-09-23");

        for (var code : new String[] {"G-1", "G-2"}) {
            isUnknown("22276", "22276", code);
            isOutside("99176", "22276", code);
            isOutside("12", "22276", code);
        }
        send("66", "22276", "G-1").statusCode(201).body("supports", equalTo(1));
    }
}
