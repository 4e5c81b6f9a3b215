package vn.giamngheo.budget.exchange;

import vn.giamngheo.budget.ledger.Source;
import vn.giamngheo.budget.programme.Nature;
import vn.giamngheo.platform.table.Words;

/** What documents call the sources and natures of money. */
public final class MoneyWords {

    public static final Words<Nature> NATURES = Words.of(Nature.class)
            .with(Nature.CAPITAL, "vốn đầu tư", "đầu tư", "đầu tư phát triển", "vốn đầu tư phát triển", "ĐTPT")
            .with(Nature.RECURRENT, "vốn sự nghiệp", "kinh phí sự nghiệp", "sự nghiệp", "SN");

    public static final Words<Source> SOURCES = Words.of(Source.class)
            .with(Source.CENTRAL, "NSTW", "ngân sách trung ương", "trung ương")
            .with(Source.LOCAL, "NSĐP", "NSDP", "ngân sách địa phương", "địa phương")
            .with(Source.PROVINCE, "ngân sách tỉnh", "tỉnh")
            .with(Source.DISTRICT, "ngân sách huyện", "huyện")
            .with(Source.COMMUNE, "ngân sách xã", "xã")
            .with(Source.INTEGRATED, "lồng ghép")
            .with(Source.POLICY_CREDIT, "tín dụng chính sách")
            .with(Source.MOBILISED, "huy động", "xã hội hóa", "vốn huy động")
            .with(Source.NOT_STATED, "không nêu");

    private MoneyWords() {}
}
