package vn.giamngheo.household.classification;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Puts the steps of a finding into words of one language. */
final class Wording {

    private final Locale locale;
    private final ResourceBundle sentences;

    Wording(Locale locale) {
        this.locale = locale;
        this.sentences = ResourceBundle.getBundle("explanations", locale);
    }

    List<ExplanationStep> of(List<Step> steps) {
        return steps.stream().map(this::of).toList();
    }

    private ExplanationStep of(Step step) {
        var sentence = sentences.getString(step.rule() + "." + step.outcome());
        var text = new MessageFormat(sentence, locale)
                .format(new Object[] {number(step.value()), number(step.limit()), step.subject(), step.clause()});
        return new ExplanationStep(step.rule(), step.clause(), step.value(), step.limit(), step.outcome(), text);
    }

    private String number(Long number) {
        return number == null ? null : NumberFormat.getIntegerInstance(locale).format(number);
    }
}
