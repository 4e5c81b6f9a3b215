package vn.giamngheo.plan.target;

import vn.giamngheo.plan.target.judgement.Outcome;

/**
 * Whether a target is reached.
 *
 * @param groupMet whether one of the alternatives is; null for a target without alternatives
 */
record Judgement(Outcome met, Outcome groupMet) {}
