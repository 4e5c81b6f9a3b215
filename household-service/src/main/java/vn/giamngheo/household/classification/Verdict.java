package vn.giamngheo.household.classification;

import vn.giamngheo.household.household.Classification;

/** What a review comes to: the class and the code of the standard that gives it. */
public record Verdict(Classification classification, String standard) {}
