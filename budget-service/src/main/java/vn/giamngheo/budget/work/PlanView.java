package vn.giamngheo.budget.work;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.budget.ledger.Decision;

/** What was planned for a work in one year, dong; of several rows of a year the last holds. */
@Schema(name = "CapitalWorkPlan")
record PlanView(int year, long amountVnd, Decision decision, Instant setAt) {}
