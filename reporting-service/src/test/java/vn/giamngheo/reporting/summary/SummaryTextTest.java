package vn.giamngheo.reporting.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.giamngheo.reporting.fact.plan.Comparison;
import vn.giamngheo.reporting.fact.plan.Outcome;
import vn.giamngheo.reporting.fact.plan.TaskState;
import vn.giamngheo.reporting.indicator.RateView;

class SummaryTextTest {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalDate YEAR_END = LocalDate.of(2023, 12, 31);

    private static final SummaryView SUMMARY = new SummaryView(
            LocalDate.of(2026, 11, 21),
            Instant.parse("2026-11-21T03:30:05Z"),
            List.of(
                    new PlanSummary(
                            UUID.randomUUID(),
                            "Đề xuất kinh phí thực hiện Chương trình MTQG Giảm nghèo bền vững năm 2024, giai đoạn 2021-2025",
                            "204/KH-UBND",
                            LocalDate.of(2023, 7, 6),
                            LocalDate.of(2024, 1, 1),
                            LocalDate.of(2024, 12, 31),
                            new PlaceView(
                                    new PlaceView.Spot("109", "Huyện Phong Thổ", "12", "Tỉnh Lai Châu"),
                                    List.of(
                                            new PlaceView.Spot("03388", "Phường Đoàn Kết", "12", "Tỉnh Lai Châu"),
                                            new PlaceView.Spot("03549", "Xã Phong Thổ", "12", "Tỉnh Lai Châu"))),
                            null,
                            List.of(new MoneyView(
                                    2023,
                                    new MoneyView.Amounts(162_063_000_000L, 13_055_000_000L, 0),
                                    List.of(
                                            new MoneyView.NatureView(
                                                    "CAPITAL",
                                                    new MoneyView.Amounts(120_957_000_000L, 5_257_000_000L, 0)),
                                            new MoneyView.NatureView(
                                                    "RECURRENT",
                                                    new MoneyView.Amounts(41_106_000_000L, 7_798_000_000L, 0))))),
                            List.of(new ProposalView(
                                    UUID.randomUUID(),
                                    2024,
                                    "204/KH-UBND",
                                    196_280_000_000L,
                                    196_350_000_000L,
                                    70_000_000L)),
                            List.of(new DiscrepancyView(
                                    UUID.randomUUID(),
                                    UUID.randomUUID(),
                                    2024,
                                    "DA7",
                                    "TOTAL",
                                    1_370_000_000L,
                                    1_440_000_000L,
                                    70_000_000L,
                                    "109",
                                    "Huyện Phong Thổ",
                                    "OPEN")),
                            new TasksView(0, List.of()),
                            List.of(),
                            List.of()),
                    new PlanSummary(
                            UUID.randomUUID(),
                            "Hỗ trợ huyện A Lưới thoát nghèo vào cuối năm 2023",
                            null,
                            null,
                            LocalDate.of(2022, 1, 1),
                            LocalDate.of(2025, 12, 31),
                            new PlaceView(
                                    new PlaceView.Spot("481", "Huyện A Lưới", "46", "Tỉnh Thừa Thiên Huế"),
                                    List.of(
                                            new PlaceView.Spot("20044", "Xã A Lưới 2", "46", "Thành phố Huế"),
                                            new PlaceView.Spot("20056", "Xã A Lưới 1", "46", "Thành phố Huế"))),
                            new PovertyView(
                                    LocalDate.of(2021, 12, 31),
                                    14_050,
                                    rate(7_022, "0.4998"),
                                    rate(2_185, "0.1555"),
                                    rate(9_207, "0.6553")),
                            List.of(),
                            List.of(),
                            List.of(),
                            new TasksView(
                                    11,
                                    List.of(
                                            new TasksView.StateCount(TaskState.OVERDUE, 5),
                                            new TasksView.StateCount(TaskState.CONTINUOUS, 2),
                                            new TasksView.StateCount(TaskState.UNDATED, 4))),
                            List.of(
                                    target(
                                            "poverty.rate.poor",
                                            "rate",
                                            "0.382",
                                            "0.2491",
                                            Comparison.AT_MOST,
                                            "I.2.a",
                                            true),
                                    target(
                                            "poverty.rate.multidimensional",
                                            "rate",
                                            "0.529",
                                            "0.3691",
                                            Comparison.AT_MOST,
                                            "I.2.a",
                                            false),
                                    target(
                                            "income.per_capita.year",
                                            "VND",
                                            null,
                                            "33000000",
                                            Comparison.AT_LEAST,
                                            null,
                                            false)),
                            List.of(new AlternativesView("I.2.a", Outcome.NOT_MEASURED, List.of())))));

    @Test
    void the_vietnamese_summary_reads_like_a_report() {
        assertEquals("""
                TỔNG HỢP GIẢM NGHÈO BỀN VỮNG                                                tính đến ngày 21/11/2026
                ════════════════════════════════════════════════════════════════════════════════════════════════════

                 1 Đề xuất kinh phí thực hiện Chương trình MTQG Giảm nghèo bền vững năm 2024, giai đoạn 2021-2025
                   Văn bản      204/KH-UBND ngày 06/07/2023 · giai đoạn 2024
                   Địa bàn      Huyện Phong Thổ · Tỉnh Lai Châu
                   Nay là       Phường Đoàn Kết, Xã Phong Thổ · Tỉnh Lai Châu
                   Hộ nghèo     chưa có số liệu rà soát
                   Kinh phí     triệu đồng                     được giao  trong đó chuyển sang          đã giải ngân
                                Năm 2023                         162.063                13.055                     0
                                  vốn đầu tư                     120.957                 5.257                     0
                                  vốn sự nghiệp                   41.106                 7.798                     0
                   Đề xuất      204/KH-UBND (năm 2024): công bố 196.280 · tính lại 196.350 · chênh +70 triệu đồng
                   Chênh lệch   DA7 (năm 2024): công bố 1.370 · tính lại 1.440 · chênh +70 triệu đồng
                                phụ trách: Huyện Phong Thổ; tình trạng: chưa xử lý
                   Nhiệm vụ     không có
                   Chỉ tiêu     không có

                 2 Hỗ trợ huyện A Lưới thoát nghèo vào cuối năm 2023
                   Văn bản      không ghi số, không ghi đủ ngày · giai đoạn 2022-2025
                   Địa bàn      Huyện A Lưới · Tỉnh Thừa Thiên Huế
                   Nay là       Xã A Lưới 1, Xã A Lưới 2 · Thành phố Huế
                   Hộ nghèo     rà soát 31/12/2021: 14.050 hộ · nghèo 49,98 % (7.022) · cận nghèo 15,55 % (2.185) ·
                                đa chiều 65,53 %
                   Kinh phí     chưa có số liệu
                   Nhiệm vụ     11 nhiệm vụ: quá hạn 5 · thường xuyên 2 · không ghi thời hạn 4
                   Chỉ tiêu                                  gốc       mục tiêu    đến ngày    thực tế
                     Tỷ lệ hộ nghèo *                    38,20 %      ≤ 24,91 %  31/12/2023  ✗ 49,98 % (31/12/2021)
                     poverty.rate.multidimensional *     52,90 %      ≤ 36,91 %  31/12/2023    chưa đo
                     income.per_capita.year                        ≥ 33.000.000  31/12/2023    chưa đo
                                Một trong các chỉ tiêu có dấu * là đủ: chưa đo

                ────────────────────────────────────────────────────────────────────────────────────────────────────
                                                                               Dữ liệu mới nhất: 21/11/2026 10:30:05
                """, SummaryText.of(SUMMARY, Words.of(List.of(Locale.forLanguageTag("vi-VN"))), OFFICE));
    }

    @Test
    void the_english_summary_says_the_same() {
        assertEquals("""
                SUSTAINABLE POVERTY REDUCTION: SUMMARY                                              as of 2026-11-21
                ════════════════════════════════════════════════════════════════════════════════════════════════════

                 1 Đề xuất kinh phí thực hiện Chương trình MTQG Giảm nghèo bền vững năm 2024, giai đoạn 2021-2025
                   Document     204/KH-UBND of 2023-07-06 · period 2024
                   Place        Huyện Phong Thổ · Tỉnh Lai Châu
                   Today        Phường Đoàn Kết, Xã Phong Thổ · Tỉnh Lai Châu
                   Households   no review yet
                   Money        million dong                     granted      of which carried             disbursed
                                Year 2023                        162,063                13,055                     0
                                  capital                        120,957                 5,257                     0
                                  recurrent                       41,106                 7,798                     0
                   Proposal     204/KH-UBND (for 2024): declared 196,280 · computed 196,350 · difference +70 million
                                dong
                   Discrepancy  DA7 (for 2024): declared 1,370 · computed 1,440 · difference +70 million dong
                                owner: Huyện Phong Thổ; state: open
                   Tasks        none
                   Targets      none

                 2 Hỗ trợ huyện A Lưới thoát nghèo vào cuối năm 2023
                   Document     no number, no full date · period 2022-2025
                   Place        Huyện A Lưới · Tỉnh Thừa Thiên Huế
                   Today        Xã A Lưới 1, Xã A Lưới 2 · Thành phố Huế
                   Households   review of 2021-12-31: 14,050 · poor 49.98 % (7,022) · near-poor 15.55 % (2,185) ·
                                multidimensional 65.53 %
                   Money        no data yet
                   Tasks        11 tasks: 5 overdue · 2 continuous · 4 undated
                   Targets                              baseline         target          by    actual
                     Poor household rate *               38.20 %      ≤ 24.91 %  2023-12-31  ✗ 49.98 % (2021-12-31)
                     poverty.rate.multidimensional *     52.90 %      ≤ 36.91 %  2023-12-31    not measured
                     income.per_capita.year                        ≥ 33,000,000  2023-12-31    not measured
                                One of the targets marked * is enough: not measured

                ────────────────────────────────────────────────────────────────────────────────────────────────────
                                                                                    Newest data: 2026-11-21 10:30:05
                """, SummaryText.of(SUMMARY, Words.of(List.of(Locale.ENGLISH)), OFFICE));
    }

    @Test
    void without_plans_it_says_so() {
        var nothing = new SummaryView(LocalDate.of(2020, 1, 1), null, List.of());

        assertEquals("""
                TỔNG HỢP GIẢM NGHÈO BỀN VỮNG                                                tính đến ngày 01/01/2020
                ════════════════════════════════════════════════════════════════════════════════════════════════════

                                Chưa có kế hoạch nào trong địa bàn của bạn tính đến ngày này.

                ────────────────────────────────────────────────────────────────────────────────────────────────────
                """, SummaryText.of(nothing, Words.of(List.of(Locale.FRENCH)), OFFICE));
    }

    private static RateView rate(long numerator, String value) {
        return new RateView(numerator, 14_050, new BigDecimal(value));
    }

    private static TargetView target(
            String indicator,
            String unitOfMeasure,
            String baseline,
            String limit,
            Comparison comparison,
            String group,
            boolean isMeasured) {
        return new TargetView(
                UUID.randomUUID(),
                indicator,
                indicator.equals("poverty.rate.poor") ? "Tỷ lệ hộ nghèo" : null,
                indicator.equals("poverty.rate.poor") ? "Poor household rate" : null,
                unitOfMeasure,
                baseline == null ? null : new BigDecimal(baseline),
                null,
                new BigDecimal(limit),
                null,
                null,
                YEAR_END,
                comparison,
                group,
                isMeasured
                        ? new TargetView.ActualView(
                                7_022L, 14_050L, new BigDecimal("0.4998"), LocalDate.of(2021, 12, 31))
                        : null,
                isMeasured ? Outcome.NOT_MET : Outcome.NOT_MEASURED);
    }
}
