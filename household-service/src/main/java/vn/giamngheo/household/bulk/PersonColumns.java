package vn.giamngheo.household.bulk;

import static vn.giamngheo.household.bulk.HouseholdTable.mark;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import vn.giamngheo.household.household.MemberFacts;
import vn.giamngheo.household.household.MemberFacts.Disability;
import vn.giamngheo.household.household.MemberFacts.Qualification;
import vn.giamngheo.household.household.MemberFacts.Schooling;
import vn.giamngheo.household.household.MemberFacts.Work;
import vn.giamngheo.platform.table.Column;
import vn.giamngheo.platform.table.TableEntry;
import vn.giamngheo.platform.table.Words;

/** What a survey found of a person, in the person's row. An empty cell says that it is not known. */
final class PersonColumns {

    static final List<Column> COLUMNS = List.of(
            Column.optional("schooling", "Đang đi học"),
            Column.optional("qualification", "Trình độ cao nhất"),
            Column.optional("trainedOnTheJob", "Được đào tạo tại nơi làm việc"),
            Column.optional("work", "Việc làm"),
            Column.optional("labourContract", "Hợp đồng lao động"),
            Column.optional("ableToWork", "Có khả năng lao động"),
            Column.optional("willingToWork", "Có nhu cầu làm việc"),
            Column.optional("healthInsurance", "Bảo hiểm y tế"),
            Column.optional("disability", "Khuyết tật"),
            Column.optional("socialAllowance", "Trợ cấp xã hội hằng tháng"),
            Column.optional("malnourished", "Suy dinh dưỡng"));

    private static final Words<Schooling> SCHOOLINGS = Words.of(Schooling.class)
            .with(Schooling.NONE, "không", "không đi học")
            .with(Schooling.PRESCHOOL, "mầm non", "mẫu giáo")
            .with(Schooling.PRIMARY, "tiểu học")
            .with(Schooling.LOWER_SECONDARY, "trung học cơ sở", "THCS")
            .with(Schooling.UPPER_SECONDARY, "trung học phổ thông", "THPT")
            .with(Schooling.VOCATIONAL, "học nghề")
            .with(Schooling.HIGHER, "cao đẳng, đại học", "đại học");

    private static final Words<Qualification> QUALIFICATIONS = Words.of(Qualification.class)
            .with(Qualification.NONE, "không", "chưa có")
            .with(Qualification.PRIMARY, "tiểu học")
            .with(Qualification.LOWER_SECONDARY, "trung học cơ sở", "THCS")
            .with(Qualification.UPPER_SECONDARY, "trung học phổ thông", "THPT")
            .with(Qualification.VOCATIONAL_ELEMENTARY, "sơ cấp")
            .with(Qualification.VOCATIONAL_INTERMEDIATE, "trung cấp")
            .with(Qualification.COLLEGE, "cao đẳng")
            .with(Qualification.UNIVERSITY, "đại học");

    private static final Words<Work> WORKS = Words.of(Work.class)
            .with(Work.PAID, "làm công ăn lương")
            .with(Work.OWN, "tự làm")
            .with(Work.NONE, "không", "không có việc làm")
            .with(Work.AT_SCHOOL, "đang đi học");

    private static final Words<Disability> DISABILITIES = Words.of(Disability.class)
            .with(Disability.NONE, "không")
            .with(Disability.MILD, "nhẹ")
            .with(Disability.SEVERE, "nặng")
            .with(Disability.EXTREMELY_SEVERE, "đặc biệt nặng");

    private PersonColumns() {}

    /** Null where nothing stands. */
    static MemberFacts read(TableEntry row) {
        var facts = new MemberFacts(
                row.word("schooling", SCHOOLINGS),
                row.word("qualification", QUALIFICATIONS),
                mark(row, "trainedOnTheJob"),
                row.word("work", WORKS),
                mark(row, "labourContract"),
                mark(row, "ableToWork"),
                mark(row, "willingToWork"),
                mark(row, "healthInsurance"),
                row.word("disability", DISABILITIES),
                mark(row, "socialAllowance"),
                mark(row, "malnourished"));
        return cells(facts).stream().allMatch(Objects::isNull) ? null : facts;
    }

    /** In the order of the columns. @param facts null where nothing is known */
    static List<Object> cells(MemberFacts facts) {
        return facts == null
                ? Arrays.asList(new Object[COLUMNS.size()])
                : Arrays.asList(
                        facts.schooling(),
                        facts.qualification(),
                        mark(facts.trainedOnTheJob()),
                        facts.work(),
                        mark(facts.labourContract()),
                        mark(facts.ableToWork()),
                        mark(facts.willingToWork()),
                        mark(facts.healthInsurance()),
                        facts.disability(),
                        mark(facts.socialAllowance()),
                        mark(facts.malnourished()));
    }
}
