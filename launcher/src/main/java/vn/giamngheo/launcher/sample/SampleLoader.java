package vn.giamngheo.launcher.sample;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.giamngheo.launcher.Gateway;
import vn.giamngheo.launcher.SampleData;
import vn.giamngheo.launcher.trouble.Language;

/** Loads the five plans, the money of one of them, the households of a synthetic district, their next review and what some of them received. */
public final class SampleLoader implements SampleData {

    /** The client of the realm that may load almost everything; a review needs two people. */
    private static final String LOADER = "suite-loader";

    private final String language;

    /** For {@link java.util.ServiceLoader}; speaks the language of the environment. */
    public SampleLoader() {
        this(Language.of(System.getenv()).tag());
    }

    SampleLoader(String language) {
        this.language = language;
    }

    @Override
    public void load(Function<String, Gateway> gateways, Consumer<String> progress)
            throws IOException, InterruptedException {
        Door door = new Door(gateways.apply(LOADER), language);
        Story story = new Story(progress, language);
        new SamplePlans(door, story).load();
        new SampleBudget(door, story).load();
        new SampleHouseholds(door, story).load();
        Door district = new Door(gateways.apply("district"), language);
        new SampleReview(district, new Door(gateways.apply("approver"), language), story).load();
        new SampleSupport(district, story).load();
        new SampleReports(door, story).await();
    }
}
