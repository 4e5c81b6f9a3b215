package vn.giamngheo.launcher.sample;

import java.io.IOException;
import java.util.function.Consumer;
import vn.giamngheo.launcher.Gateway;
import vn.giamngheo.launcher.SampleData;
import vn.giamngheo.launcher.trouble.Language;

/** Loads the five plans, the money of one of them and the households of a synthetic district. */
public final class SampleLoader implements SampleData {

    private final String language;

    /** For {@link java.util.ServiceLoader}; speaks the language of the environment. */
    public SampleLoader() {
        this(Language.of(System.getenv()).tag());
    }

    SampleLoader(String language) {
        this.language = language;
    }

    @Override
    public void load(Gateway gateway, Consumer<String> progress) throws IOException, InterruptedException {
        Door door = new Door(gateway, language);
        Story story = new Story(progress, language);
        new SamplePlans(door, story).load();
        new SampleBudget(door, story).load();
        new SampleHouseholds(door, story).load();
        new SampleReports(door, story).await();
    }
}
