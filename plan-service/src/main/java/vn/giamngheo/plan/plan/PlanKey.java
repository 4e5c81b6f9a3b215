package vn.giamngheo.plan.plan;

import java.util.UUID;
import vn.giamngheo.plan.place.DatedUnit;

/** What a task or a target needs to know of its plan. */
public record PlanKey(UUID id, DatedUnit place) {}
