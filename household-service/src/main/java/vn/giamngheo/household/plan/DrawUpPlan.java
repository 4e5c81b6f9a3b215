package vn.giamngheo.household.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * A new support plan.
 *
 * @param id UUID version 7 made by the caller; made here when left out
 */
record DrawUpPlan(UUID id, @NotNull @Valid PlanContent content) {}
