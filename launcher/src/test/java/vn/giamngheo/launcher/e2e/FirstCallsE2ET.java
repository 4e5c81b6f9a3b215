package vn.giamngheo.launcher.e2e;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the READMEs print can be run, and answers what they say. */
@ExtendWith(RunningSuite.class)
class FirstCallsE2ET {

    @Test
    void the_readmes_calls_answer_what_the_readme_says() throws Exception {
        new PrintedCalls(Path.of("..", "README.md"))
                .assertSaying(List.of(
                        "POOR",
                        "Bắc Giang",
                        "Bắc Ninh",
                        "7022",
                        "14050",
                        "162063000000",
                        "OVERDUE",
                        "38.20 % (5,367)"));
    }

    @Test
    void a_budget_year_goes_from_the_proposal_to_the_carry_over() throws Exception {
        new PrintedCalls(Path.of("..", "budget-service", "README.md"))
                .assertSaying(List.of(
                        "SUBMISSION",
                        "APPROVAL",
                        "\"remainingCentralVnd\":380000000",
                        "CARRY_OVER",
                        "\"value\":0.976801"));
    }
}
