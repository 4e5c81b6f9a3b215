package vn.giamngheo.budget.ledger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.budget.programme.Nature;

/**
 * Something to look at after a posting that stands all the same. Amounts in dong.
 *
 * @param code COUNTERPART_BELOW_MINIMUM: the unit, a province, has less local money than its central money asks for
 * @param sourceStatus PENDING when the rule itself is still to be confirmed
 */
@Schema(name = "PostingWarning")
public record PostingWarning(
        String code,
        String unit,
        Nature nature,
        long haveVnd,
        long neededVnd,
        long lackingVnd,
        String legalBasis,
        String sourceStatus) {}
