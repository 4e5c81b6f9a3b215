package vn.giamngheo.budget;

import static vn.giamngheo.budget.Inside.ACCOUNT;
import static vn.giamngheo.budget.Inside.FINANCE;
import static vn.giamngheo.budget.Inside.account;
import static vn.giamngheo.budget.Inside.of;

import java.nio.charset.StandardCharsets;
import vn.giamngheo.testing.AreaFixture;
import vn.giamngheo.testing.AreaFixture.Call;

/** Files about the commune: statements of the treasury, execution tables, proposals. No two are the same. */
final class FileCalls {

    private static final String DESTINATION = ACCOUNT + "&programme=GNBV-2021-2025";
    private static final String STATEMENTS = "/api/v1/treasury-statements";
    private static final String EXECUTIONS = "/api/v1/execution-imports";

    private FileCalls() {}

    static void add(AreaFixture fixture) {
        statements(fixture);
        fixture.on("POST " + EXECUTIONS, () -> Call.of(DESTINATION).sending(execution()));
        fixture.on("GET " + EXECUTIONS + "/{id}", () -> of(sent("/execution-imports", execution())));
        fixture.on("POST /api/v1/proposal-imports", () -> Call.of(
                        DESTINATION + "&documentNumber=204/KH-UBND&issuedOn=2023-07-06")
                .sending("""
                        level,line,nature,central,local,total,note
                        COMPONENT,DA7.1,RECURRENT,11,0,11,%s""".formatted(Api.id())));
    }

    private static void statements(AreaFixture fixture) {
        fixture.on("POST " + STATEMENTS, () -> Call.of(DESTINATION).sending(statement()));
        fixture.on("GET " + STATEMENTS, () -> {
            received();
            return account();
        });
        fixture.on("GET " + STATEMENTS + "/{id}", () -> of(received()));
        fixture.on("POST " + STATEMENTS + "/{id}/matching", () -> of(received()));
        fixture.on("GET " + STATEMENTS + "/{id}/lines", () -> of(received()));
        fixture.on("GET " + STATEMENTS + "/{id}/lines/{lineId}", FileCalls::line);
        fixture.on("PATCH " + STATEMENTS + "/{id}/lines/{lineId}", () -> line().sending(
                        "{\"state\": \"POSTED\", \"reason\": \"Chưa ghi sổ\"}"));
    }

    private static Call line() {
        var statement = received();
        return of(statement)
                .with(
                        "lineId",
                        FINANCE.get("/treasury-statements/{id}/lines", statement)
                                .path("items[0].id"));
    }

    private static String received() {
        return sent("/treasury-statements", statement());
    }

    private static String statement() {
        return """
                Ngày;Số chứng từ;Dự án;Nguồn vốn;Loại vốn;Số tiền;Nội dung
                30/6/2023;%s;DA2;NSTW;Sự nghiệp;1;Hỗ trợ sản xuất""".formatted(Api.id());
    }

    private static String execution() {
        return """
                Nội dung;Dự án;Loại vốn;Nguồn vốn;Số tiền;Số quyết định;Ngày quyết định;Cơ quan ban hành;Vốn năm
                Dự toán;DA1.1;Vốn đầu tư;NSTW;1;%s;20/12/2022;UBND xã;""".formatted(Api.id());
    }

    private static String sent(String path, String table) {
        return FINANCE.request()
                .contentType("text/csv")
                .body(table.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1" + path + "?" + DESTINATION)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
