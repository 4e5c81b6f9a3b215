package vn.giamngheo.launcher.sample.household;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.giamngheo.launcher.sample.SampleIds;

/**
 * A synthetic A Lưới at the review of 2021, the baseline of the standard of 2022-2025: as many households of each class as were published
 * (7,022 poor, 2,185 near-poor, 14,050 in all), in its 18 communes. No person in it exists. The same on every run.
 */
public final class SampleDistrict {

    /** The day as of which all are registered and classified. */
    public static final LocalDate DAY = LocalDate.of(2021, 12, 31);

    private static final int HOUSEHOLDS_PER_VILLAGE = 110;
    private static final ObjectWriter JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build()
            .writer();

    /** One JSON object a line, by commune; each written as it is drawn. */
    public void writeTo(OutputStream out) throws IOException {
        for (Iterator<Household> next = households().iterator(); next.hasNext(); ) {
            out.write(JSON.writeValueAsBytes(next.next()));
            out.write('\n');
        }
    }

    Stream<Household> households() {
        return Commune.ofALuoi().stream().flatMap(SampleDistrict::households);
    }

    private static Stream<Household> households(Commune commune) {
        Chance chance = new Chance(Long.parseLong(commune.code()));
        List<Standing> standings = new ArrayList<>();
        standings.addAll(Collections.nCopies(commune.poor(), Standing.POOR));
        standings.addAll(Collections.nCopies(commune.nearPoor(), Standing.NEAR_POOR));
        standings.addAll(Collections.nCopies(commune.notPoor(), Standing.NOT_POOR));
        chance.shuffle(standings);
        return IntStream.range(0, standings.size()).mapToObj(i -> household(chance, commune, i, standings.get(i)));
    }

    private static Household household(Chance chance, Commune commune, int index, Standing standing) {
        String code = "%s-%05d".formatted(commune.code(), index + 1);
        String village =
                (commune.area() == Area.URBAN ? "Tổ dân phố " : "Thôn ") + (1 + index / HOUSEHOLDS_PER_VILLAGE);
        List<Member> members = Family.draw(chance, DAY, code, commune.area());
        Review review = Result.draw(chance, DAY, commune.area(), standing, members);
        return new Household(
                SampleIds.of(DAY, code), code, commune.code(), village, commune.area(), DAY, members, review);
    }
}
