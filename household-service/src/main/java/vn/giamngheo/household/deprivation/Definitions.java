package vn.giamngheo.household.deprivation;

import java.util.LinkedHashMap;
import java.util.Map;

/** All twelve indicators of a household, in the order of the law. */
final class Definitions {

    private Definitions() {}

    /** Whether the household is deprived of each indicator, by its code; UNKNOWN where the facts do not tell. */
    static Map<String, Known> apply(Facts facts, Parameters law) {
        var found = new LinkedHashMap<String, Known>();
        found.put("EMPLOYMENT", EmploymentPolicy.employment(facts, law));
        found.put("DEPENDENT_PERSONS", EmploymentPolicy.dependants(facts, law));
        found.put("NUTRITION", HealthPolicy.nutrition(facts, law));
        found.put("HEALTH_INSURANCE", HealthPolicy.insurance(facts, law));
        found.put("ADULT_EDUCATION", EducationPolicy.adults(facts, law));
        found.put("CHILD_SCHOOL_ATTENDANCE", EducationPolicy.children(facts, law));
        found.put("HOUSING_QUALITY", HousingPolicy.quality(facts, law));
        found.put("HOUSING_AREA", HousingPolicy.area(facts, law));
        found.put("CLEAN_WATER", WaterPolicy.cleanWater(facts));
        found.put("HYGIENIC_TOILET", WaterPolicy.toilet(facts));
        found.put("TELECOMMUNICATION", InformationPolicy.telecommunication(facts));
        found.put("INFORMATION_ASSETS", InformationPolicy.assets(facts));
        return found;
    }
}
