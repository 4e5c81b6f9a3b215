package vn.giamngheo.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.giamngheo.platform.time.Ids;

/** A plan for tests: A Lưới's of 13 October 2023 unless a test says otherwise. */
public final class APlan {

    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final UUID id = Ids.next();

    private APlan(String unit) {
        fields.put("id", id.toString());
        fields.put("unit", unit);
        fields.put("title", "Hỗ trợ huyện A Lưới thoát khỏi tình trạng nghèo, đặc biệt khó khăn vào cuối năm 2023");
        fields.put("documentNumber", "343/KH-UBND");
        fields.put("issuedOn", "2023-10-13");
        fields.put("issuer", "UBND tỉnh Thừa Thiên Huế");
        fields.put("periodFrom", "2022-01-01");
        fields.put("periodTo", "2025-12-31");
    }

    public static APlan of(String unit) {
        return new APlan(unit);
    }

    /** Null leaves the field out. */
    public APlan with(String field, Object value) {
        if (value == null) {
            fields.remove(field);
        } else {
            fields.put(field, value);
        }
        return this;
    }

    public UUID id() {
        return id;
    }

    public String body() {
        return Api.text(fields);
    }

    /** Records it as an officer of the nation would. */
    public UUID recorded() {
        Api.officerOf("VN").body(body()).post("/api/v1/plans").then().statusCode(201);
        return id;
    }
}
