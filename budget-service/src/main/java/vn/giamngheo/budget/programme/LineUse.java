package vn.giamngheo.budget.programme;

/** Money of one nature on one line. */
public interface LineUse {

    String line();

    Nature nature();
}
