package vn.giamngheo.household.review;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.classification.Livelihood;
import vn.giamngheo.household.household.Classification;

/**
 * The dossier of one household in a round.
 *
 * @param requestedOn absent when the household is listed because it was poor or near-poor
 * @param classification what the survey came to; it becomes the household's class by the recognition
 * @param livelihood where average living standard is determined
 * @param scoreBOfFacts absent where no living conditions were recorded by the day of the survey
 * @param dueOn last day for looking into a complaint, inclusive
 * @param postedUntil last day of the posting, inclusive; decided after it
 * @param snapshotSha256 of the text at {@code .../snapshot}, the facts on which the household was recognised
 * @param transfers where it lay before, when its commune was divided while it was open
 * @param allowed steps that the procedure allows now; there may be reasons of the day against them
 */
record DossierView(
        @Schema(required = true) UUID roundId,
        @Schema(required = true) UUID householdId,
        @Schema(required = true) String code,
        @Schema(required = true, examples = "20047") String unit,
        @Schema(required = true) LocalDate unitValidFrom,
        String village,
        @Schema(required = true) State state,
        LocalDate requestedOn,
        Classification previousClassification,
        Classification classification,
        String standard,
        LocalDate surveyedOn,
        Integer scoreA,
        Integer scoreB,
        List<String> deprivedIndicators,
        Long incomeVndPerMonth,
        Livelihood livelihood,
        ScoreOfFacts scoreBOfFacts,
        LocalDate dueOn,
        LocalDate postedUntil,
        @Schema(examples = "12/GCN-HN.HCN") String certificateNumber,
        String snapshotSha256,
        @Schema(required = true) List<Step> allowed,
        @Schema(required = true) List<StepView> steps,
        @Schema(required = true) List<TransferView> transfers) {}
