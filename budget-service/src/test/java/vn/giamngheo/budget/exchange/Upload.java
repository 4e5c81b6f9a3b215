package vn.giamngheo.budget.exchange;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.giamngheo.testing.Tokens;

/** A file that somebody sends. */
public record Upload(String contentType, byte[] content) {

    /** Writes cells of a workbook. */
    public interface Writing {
        void to(Worksheet sheet);
    }

    public static Upload csv(String... lines) {
        return new Upload("text/csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    public static Upload xlsx(Writing writing) {
        var out = new ByteArrayOutputStream();
        var book = new Workbook(out, "test", "1.0");
        writing.to(book.newWorksheet("1"));
        try {
            book.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Upload("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", out.toByteArray());
    }

    /** A workbook of texts and, where a cell is digits only, numbers. */
    public static Upload xlsx(String... lines) {
        return xlsx(sheet -> {
            for (int row = 0; row < lines.length; row++) {
                var cells = lines[row].split(",", -1);
                for (int column = 0; column < cells.length; column++) {
                    if (cells[column].matches("\\d+")) {
                        sheet.value(row, column, Long.parseLong(cells[column]));
                    } else {
                        sheet.value(row, column, cells[column]);
                    }
                }
            }
        });
    }

    public ValidatableResponse to(String path, Map<String, ?> parameters, String... headers) {
        return to(Tokens.of("VN", "FINANCE"), path, parameters, headers);
    }

    /** @param headers names and values in turn */
    public ValidatableResponse to(String token, String path, Map<String, ?> parameters, String... headers) {
        var request = given().auth()
                .oauth2(token)
                .header("Accept-Language", "en")
                .contentType(contentType)
                .queryParams(parameters);
        Stream.iterate(0, i -> i < headers.length, i -> i + 2).forEach(i -> request.header(headers[i], headers[i + 1]));
        return request.body(content).post("/api/v1" + path).then();
    }
}
