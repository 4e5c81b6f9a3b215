package vn.giamngheo.reporting.operations;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import vn.giamngheo.reporting.database.Sql;

/** Proves that two read models hold the same facts, in whatever order these came. */
@ApplicationScoped
class Checksums {

    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(64);

    private final Sql sql;

    Checksums(Sql sql) {
        this.sql = sql;
    }

    /** A table and those of its columns that come from events; null is written as nothing. */
    private record ReadModel(String name, String table, List<String> columns) {}

    private static final List<ReadModel> READ_MODELS = List.of(
            new ReadModel(
                    "household-facts",
                    "household_fact where classification is not null and not carried",
                    List.of("household_id", "classification", "valid_from")),
            new ReadModel(
                    "household-registrations",
                    "household_fact where classification is null and not carried",
                    List.of("household_id", "unit", "valid_from")),
            new ReadModel(
                    "money-facts",
                    "money_fact",
                    List.of("posting_id", "kind", "line", "source", "nature", "amount_vnd")),
            new ReadModel("support-facts", "support_fact", List.of("support_id", "amount_vnd", "cancelled_on")),
            new ReadModel("certificate-facts", "certificate_fact", List.of("household_id", "issued_on", "revoked_on")),
            new ReadModel("match-steps", "match_step", List.of("match_id", "step", "outcome")),
            new ReadModel("proposals", "proposal", List.of("proposal_id", "declared_vnd", "computed_vnd")),
            new ReadModel("discrepancies", "discrepancy", List.of("discrepancy_id", "difference_vnd", "state")),
            new ReadModel("plans", "plan", List.of("plan_id", "unit")),
            new ReadModel("tasks", "task", List.of("task_id", "plan_id", "number")),
            new ReadModel("targets", "target", List.of("target_id", "plan_id", "indicator", "target_at")));

    List<Checksum> all() {
        return READ_MODELS.stream().map(this::of).flatMap(Collection::stream).toList();
    }

    private List<Checksum> of(ReadModel model) {
        var row = String.join(", ", model.columns());
        return sql.read(
                result -> new Checksum(
                        model.name(),
                        result.getLong(1),
                        hex(result.getBigDecimal(2)),
                        String.join("|", model.columns())),
                """
                select count(*), coalesce(sum(('x' || substr(md5(concat_ws('|', %s)), 1, 16))::bit(64)::bigint), 0)
                from %s""".formatted(row, model.table()));
    }

    private static String hex(BigDecimal sum) {
        return "%016x".formatted(sum.toBigInteger().mod(MODULUS));
    }
}
