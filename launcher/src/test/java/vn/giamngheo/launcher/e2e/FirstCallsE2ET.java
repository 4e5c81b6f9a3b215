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
                        "38.20 % (2022-12-14)"));
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

    @Test
    void the_register_answers_partners_phones_and_offices_as_its_readme_prints_it() throws Exception {
        new PrintedCalls(Path.of("..", "household-service", "README.md"))
                .assertSaying(List.of("\"classification\":\"POOR\"", "\"opening\":", "\"nextCursor\":"));
        new PrintedCalls(Path.of("..", "household-service", "CALLS.md"))
                .assertSaying(List.of(
                        "\"classification\":\"NEAR_POOR\"",
                        "\"state\":\"RECOGNISED\"",
                        "\"number\":\"",
                        "\"verdict\":\"VALID\"",
                        "VALID POOR ",
                        "\"outcome\":\"ANSWERED\"",
                        "\"state\":\"SUCCEEDED\"",
                        "\"state\":\"UNDONE\"",
                        "\"nextCursor\":",
                        "\"outcome\":\"MERGED\"",
                        "\"outcome\":\"REPLAYED\"",
                        "0716f9264c9fe19f5d7455276107f3ddcc1d3497f63d60689a73558ae8a1bf5e",
                        "\"state\":\"PLACED\"",
                        "\"code\":\"DEMO-9\"",
                        "MOVE_RELEASED"));
    }
}
