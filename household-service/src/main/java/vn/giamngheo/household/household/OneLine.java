package vn.giamngheo.household.household;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Text that is not blank and holds no control characters: it must survive lists, files and logs unharmed. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = "^(?=.*\\S)[^\\x00-\\x1F\\x7F]*$")
public @interface OneLine {

    String message() default "{vn.giamngheo.household.OneLine}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
