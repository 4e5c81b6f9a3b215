package vn.giamngheo.household.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import vn.giamngheo.household.citizen.CitizenIds;
import vn.giamngheo.household.citizen.CitizenIds.Kind;
import vn.giamngheo.household.classification.Determination;
import vn.giamngheo.household.classification.HouseholdClassified;
import vn.giamngheo.household.classification.Review;
import vn.giamngheo.household.classification.Verdict;
import vn.giamngheo.household.household.HouseholdRegistered;
import vn.giamngheo.household.household.PlainName;
import vn.giamngheo.household.household.RegisterHousehold;
import vn.giamngheo.household.household.RegisterMember;
import vn.giamngheo.household.household.RegisteredHousehold;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.platform.area.Area;
import vn.giamngheo.platform.time.Ids;

/** Writes a checked household down as the lines that COPY takes, its citizen ids enciphered: nothing is stored in the clear. */
@ApplicationScoped
class RowText {

    private static final String WAY = "REGISTERED";

    private final ObjectMapper json;
    private final CitizenIds citizenIds;

    RowText(ObjectMapper json, CitizenIds citizenIds) {
        this.json = json;
        this.citizenIds = citizenIds;
    }

    /** @param verdict null when the file tells of no class */
    StagedRow of(int row, Told.Household told, Area commune, Verdict verdict, Sender sender)
            throws JsonProcessingException {
        var household = told.registration();
        var id = Ids.orNext(household.id());
        var members = household.members().stream()
                .map(member -> member.withId(Ids.orNext(member.id())))
                .toList();
        var lines = new EnumMap<Section, byte[]>(Section.class);
        lines.put(Section.HOUSEHOLD, household(id, household, commune, sender));
        lines.put(Section.RESIDENCE, residence(id, members, household, commune));
        lines.put(Section.MEMBER, members(id, members, household));
        lines.put(Section.CITIZEN_ID, numbers(members));
        if (household.dayOfFacts() != null) {
            lines.put(Section.CONDITION, condition(id, household, members, sender));
        }
        if (told.determination() != null) {
            lines.put(Section.DETERMINATION, determination(id, told.determination(), verdict, sender));
        } else if (verdict != null) {
            lines.put(Section.CLASSIFICATION, classification(id, told.review(), verdict, sender));
        }
        lines.put(Section.EVENT, events(id, told, commune, verdict, sender));
        return new StagedRow(row, id, lines);
    }

    private static byte[] household(UUID id, RegisterHousehold household, Area commune, Sender sender) {
        return new CopyText()
                .line(
                        id,
                        household.code(),
                        commune.code(),
                        commune.validFrom(),
                        household.village(),
                        household.area(),
                        household.registeredOn(),
                        sender.subject(),
                        Boolean.TRUE.equals(household.meritHousehold()),
                        Boolean.TRUE.equals(household.noLabourCapacity()))
                .bytes();
    }

    private static byte[] residence(UUID id, List<RegisterMember> members, RegisterHousehold household, Area commune) {
        return new CopyText()
                .line(
                        id,
                        household.registeredOn(),
                        commune.code(),
                        commune.validFrom(),
                        household.code(),
                        household.village(),
                        household.area(),
                        WAY,
                        PlainName.vector(
                                members.stream().map(RegisterMember::name).toList()))
                .bytes();
    }

    private static byte[] members(UUID id, List<RegisterMember> members, RegisterHousehold household) {
        var text = new CopyText();
        int position = 0;
        for (var member : members) {
            text.line(
                    member.id(),
                    id,
                    ++position,
                    member.name(),
                    member.sex(),
                    member.birthYear(),
                    member.birthDate(),
                    member.ethnicity(),
                    member.relation(),
                    household.registeredOn(),
                    WAY);
        }
        return text.bytes();
    }

    private byte[] numbers(List<RegisterMember> members) {
        var text = new CopyText();
        for (var member : members) {
            number(text, member.id(), Kind.CURRENT, member.citizenId());
            number(text, member.id(), Kind.PREVIOUS, member.previousCitizenId());
        }
        return text.bytes();
    }

    private void number(CopyText text, UUID member, Kind kind, String number) {
        if (number != null) {
            var sealed = citizenIds.seal(member, number);
            var cipher = HexFormat.of().formatHex(Base64.getDecoder().decode(sealed.cipher()));
            text.line(member, kind, sealed.keyId(), "\\x" + cipher, sealed.hash(), true);
        }
    }

    private byte[] condition(UUID id, RegisterHousehold household, List<RegisterMember> members, Sender sender)
            throws JsonProcessingException {
        var facts = json.createObjectNode();
        for (var member : members) {
            if (member.facts() != null) {
                facts.putPOJO(member.id().toString(), member.facts());
            }
        }
        return new CopyText()
                .line(
                        id,
                        household.dayOfFacts(),
                        household.dwelling() == null ? null : json.writeValueAsString(household.dwelling()),
                        json.writeValueAsString(facts),
                        sender.subject())
                .bytes();
    }

    private static byte[] classification(UUID id, Review review, Verdict verdict, Sender sender) {
        var deprived = review.deprivedIndicators();
        return new CopyText()
                .line(
                        id,
                        review.asOf(),
                        verdict.classification(),
                        verdict.standard(),
                        review.scoreA(),
                        review.scoreB(),
                        deprived == null ? null : "{" + String.join(",", deprived) + "}",
                        sender.subject(),
                        review.incomeVndPerMonth())
                .bytes();
    }

    private static byte[] determination(UUID id, Determination told, Verdict verdict, Sender sender) {
        return new CopyText()
                .line(
                        id,
                        told.decidedOn(),
                        verdict.classification(),
                        verdict.standard(),
                        sender.subject(),
                        told.incomeVndPerMonth(),
                        told.livelihood(),
                        told.decisionNumber())
                .bytes();
    }

    private static HouseholdClassified classified(RegisteredHousehold facts, Told.Household told, Verdict verdict) {
        return told.determination() == null
                ? HouseholdClassified.of(facts, told.review(), verdict)
                : HouseholdClassified.of(facts, told.determination(), verdict);
    }

    private byte[] events(UUID id, Told.Household told, Area commune, Verdict verdict, Sender sender)
            throws JsonProcessingException {
        var household = told.registration();
        var facts = new RegisteredHousehold(
                id, UnitKey.of(commune), household.area(), household.members().size(), household.registeredOn());
        var text = new CopyText()
                .line(
                        Ids.next(),
                        HouseholdRegistered.TYPE,
                        id,
                        sender.requestId(),
                        json.writeValueAsString(HouseholdRegistered.of(facts)));
        if (verdict != null) {
            text.line(
                    Ids.next(),
                    HouseholdClassified.TYPE,
                    id,
                    sender.requestId(),
                    json.writeValueAsString(classified(facts, told, verdict)));
        }
        return text.bytes();
    }
}
