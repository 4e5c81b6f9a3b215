package vn.giamngheo.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * A province of households with four members each, two of them with a citizen id, through the bulk import and out again, beside a plain
 * COPY of the same rows. Nobody in it exists.
 */
final class BulkRun {

    private static final int MEMBERS = 4;
    private static final int WARM_UP = 20_000;
    private static final String PROVINCE = "46";
    private static final String DAY = "2021-12-31";
    private static final String[] RELATIONS = {"HEAD", "SPOUSE", "CHILD", "CHILD"};
    private static final String[] FAMILIES = {"Nguyễn", "Trần", "Lê", "Phạm", "Hồ", "Đặng", "Bùi", "Lò"};
    private static final String[] MIDDLES = {"Thị", "Văn", "Ngọc", "Đức", "Thanh"};
    private static final String[] GIVEN = {"An", "Bình", "Chi", "Dũng", "Hoa", "Lan", "Mẫu", "Nga", "Thu", "Yến"};

    private final int households;
    private final PlainCopy database;
    private final Door door;
    private final ImportDoor imports;
    private final Random random = new Random(4);

    BulkRun(Stage stage, int households) {
        this.households = households;
        this.database = stage.database();
        this.door = stage.door();
        this.imports = new ImportDoor(stage.door());
    }

    void measure(Report report) throws Exception {
        var communes = communes();
        var lines = lines(communes, 0, households);
        var held = database.holdEvents();
        try {
            imports.send(lines(communes, households, WARM_UP));
            var done = imports.sendBesideCopy(lines, database, report);
            double undo = imports.undo(done);
            report.figure("undo of this import", Report.seconds(undo), "below " + Report.seconds(done.seconds()));
        } finally {
            held.close();
        }
    }

    private List<String> communes() throws IOException, InterruptedException {
        var found = new ArrayList<String>();
        for (var district : children(PROVINCE)) {
            children(district.path("code").asText())
                    .forEach(commune -> found.add(commune.path("code").asText()));
        }
        return found;
    }

    private JsonNode children(String unit) throws IOException, InterruptedException {
        return door.get("/administrative-units?limit=500&parent=" + unit + "&asOf=" + DAY)
                .path("items");
    }

    private byte[] lines(List<String> communes, int first, int count) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed, 1 << 16)) {
            for (int number = first; number < first + count; number++) {
                gzip.write(line(number, communes.get(number % communes.size())).getBytes(UTF_8));
            }
        }
        return packed.toByteArray();
    }

    private String line(int number, String commune) {
        var members = new ArrayList<String>();
        for (int i = 0; i < MEMBERS; i++) {
            members.add(member(number * MEMBERS + i, i));
        }
        int deprived = random.nextInt(5);
        return """
                {"id":"%s","code":"BENCH-%06d","unit":"%s","village":"Thôn %d","area":"RURAL","registeredOn":"%s","members":[%s],\
                "review":{"asOf":"%s","standard":"MDP_2022_2025","scoreA":%d,"scoreB":%d}}
                """.formatted(
                        id(1, number),
                        number,
                        commune,
                        number % 9,
                        DAY,
                        String.join(",", members),
                        DAY,
                        100 + random.nextInt(90),
                        deprived * 10);
    }

    private String member(int number, int position) {
        return """
                {"id":"%s","name":"%s %s %s","sex":"%s","birthYear":%d,"ethnicity":"Kinh","relation":"%s"%s}""".formatted(
                        id(2, number),
                        of(FAMILIES),
                        of(MIDDLES),
                        of(GIVEN),
                        position % 2 == 0 ? "FEMALE" : "MALE",
                        (position < 2 ? 1950 : 2000) + random.nextInt(20),
                        RELATIONS[position],
                        position < 2 ? ",\"citizenId\":\"046%09d\"".formatted(number) : "");
    }

    private String id(int kind, int number) {
        return "0190be4d-%04x-7%03x-8000-%012x".formatted(kind, households / 100_000, number);
    }

    private String of(String[] some) {
        return some[random.nextInt(some.length)];
    }
}
