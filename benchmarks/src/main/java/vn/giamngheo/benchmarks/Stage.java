package vn.giamngheo.benchmarks;

import vn.giamngheo.launcher.Settings;
import vn.giamngheo.launcher.Suite;

/** What runs stand on: a suite, and in its register what the first run that needs it puts there. */
final class Stage {

    private final Settings settings;
    private final Suite suite;
    private final Door door;
    private final Report report;
    private boolean imported;
    private GrownRegister grown;

    Stage(Settings settings, Suite suite, Report report) {
        this.settings = settings;
        this.suite = suite;
        this.door = new Door(suite, "suite-loader");
        this.report = report;
    }

    Settings settings() {
        return settings;
    }

    Suite suite() {
        return suite;
    }

    /** As the account that loads data: an officer of the nation. */
    Door door() {
        return door;
    }

    PlainCopy database() {
        return new PlainCopy(settings, suite);
    }

    /** The synthetic district is in the register. */
    void needDistrict() throws Exception {
        if (!imported) {
            imported = true;
            new ImportRun(this).measure(report);
        }
    }

    /** A million households are in the register; they go with the suite. */
    GrownRegister needGrownRegister() throws Exception {
        if (grown == null) {
            report.doing("writing " + GrownRegister.HOUSEHOLDS + " households with their members");
            grown = GrownRegister.fill(settings, database());
        }
        return grown;
    }
}
