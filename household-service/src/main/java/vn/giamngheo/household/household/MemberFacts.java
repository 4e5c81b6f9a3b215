package vn.giamngheo.household.household;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What a survey found of a person: inputs of the deprivation indicators (Decree 07/2021, annex). Everything may be left out;
 * what is absent is not known.
 *
 * @param schooling level attended on the day of the survey
 * @param qualification highest level finished
 * @param trainedOnTheJob hired, and certified by the employer as trained on the job
 * @param labourContract whether paid work has a labour contract
 * @param ableToWork able to work
 * @param willingToWork wants to work
 * @param healthInsurance holds a valid health insurance card
 * @param disability degree (Law 51/2010/QH12, article 3)
 * @param socialAllowance receives a monthly social allowance
 * @param malnourished of a child under 16: height or weight for age below the norm
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MemberFacts(
        Schooling schooling,
        Qualification qualification,
        Boolean trainedOnTheJob,
        Work work,
        Boolean labourContract,
        Boolean ableToWork,
        Boolean willingToWork,
        Boolean healthInsurance,
        Disability disability,
        Boolean socialAllowance,
        Boolean malnourished) {

    /** Level attended. */
    public enum Schooling {
        NONE,
        PRESCHOOL,
        PRIMARY,
        LOWER_SECONDARY,
        UPPER_SECONDARY,
        VOCATIONAL,
        HIGHER
    }

    /** Highest level finished. */
    public enum Qualification {
        NONE,
        PRIMARY,
        LOWER_SECONDARY,
        UPPER_SECONDARY,
        VOCATIONAL_ELEMENTARY,
        VOCATIONAL_INTERMEDIATE,
        COLLEGE,
        UNIVERSITY
    }

    /** As in form 01 of Decision 24/2021, with work told apart by who pays. */
    public enum Work {
        /** Works for a wage. */
        PAID,
        /** Works on the own farm or in the own business. */
        OWN,
        NONE,
        AT_SCHOOL
    }

    /** Degree of disability. */
    public enum Disability {
        NONE,
        MILD,
        SEVERE,
        EXTREMELY_SEVERE
    }
}
