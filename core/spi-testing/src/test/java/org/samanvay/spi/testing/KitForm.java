package org.samanvay.spi.testing;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.Code;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.EstablishmentRef;
import org.samanvay.spi.Field;
import org.samanvay.spi.Label;
import org.samanvay.spi.Listed;
import org.samanvay.spi.LongText;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Money;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.Phone;
import org.samanvay.spi.PlaceRef;
import org.samanvay.spi.PostRef;
import org.samanvay.spi.YesNo;

/** Every kind of field, limit and condition. */
public record KitForm(
        @Field(en = "Word", hi = "शब्द", data = DataClass.GENERAL) @Size(min = 2, max = 12)
        String word,

        @Field(en = "Code", hi = "कोड", data = DataClass.GENERAL)
        @Size(max = 12)
        @Pattern(regexp = "(FIR|GD)/[0-9]{1,4}/(19|20)\\d{2}")
        Optional<String> code,

        @Field(en = "Story", hi = "विवरण", data = DataClass.LEGAL, marks = Mark.DRAFT_TRANSLATION)
        @LongText
        @Size(min = 3, max = 900)
        Optional<String> story,

        @Field(en = "Count", hi = "संख्या", data = DataClass.GENERAL) @Min(-3) @Max(7)
        Integer count,

        @Field(en = "Late", hi = "देर", data = DataClass.GENERAL)
        Optional<YesNo> late,

        @Field(en = "Weight", hi = "भार", data = DataClass.MEDICAL)
        @DecimalMin("-1.5")
        @DecimalMax("99.125")
        @Digits(integer = 2, fraction = 3)
        Optional<BigDecimal> weight,

        @Field(en = "Money", hi = "राशि", data = DataClass.GENERAL) @Max(5000)
        Optional<Money> money,

        @Field(en = "Account", hi = "खाता", data = DataClass.IDENTITY) @Size(max = 30)
        String account,

        @Field(en = "Day", hi = "दिन", data = DataClass.GENERAL)
        LocalDate day,

        @Field(en = "Past day", hi = "बीता दिन", data = DataClass.GENERAL) @Past
        Optional<LocalDate> pastDay,

        @Field(en = "Moment", hi = "क्षण", data = DataClass.GENERAL) @PastOrPresent
        Instant moment,

        @Field(en = "Known?", hi = "ज्ञात?", data = DataClass.GENERAL)
        YesNo known,

        @Field(en = "Why not", hi = "क्यों नहीं", data = DataClass.GENERAL) @Size(max = 60)
        String why,

        @Field(en = "Colour", hi = "रंग", data = DataClass.GENERAL)
        Colour colour,

        @Field(en = "Which colour", hi = "कौन सा रंग", data = DataClass.GENERAL) @Size(max = 20)
        String colourName,

        @Field(en = "Colours", hi = "रंग अनेक", data = DataClass.GENERAL) @Size(min = 2)
        Optional<Set<Colour>> colours,

        @Field(en = "Use of blue", hi = "नीले का उपयोग", data = DataClass.GENERAL)
        Optional<YesNo> blueUse,

        @Field(en = "Phone", hi = "फ़ोन", data = DataClass.IDENTITY)
        Optional<Phone> phone,

        @Field(en = "Person", hi = "व्यक्ति", data = DataClass.IDENTITY)
        PersonRef person,

        @Field(en = "Place", hi = "स्थान", data = DataClass.SAFETY)
        Optional<PlaceRef> place,

        @Field(en = "Post", hi = "पद", data = DataClass.GENERAL)
        Optional<PostRef> post,

        @Field(en = "Library", hi = "पुस्तकालय", data = DataClass.GENERAL)
        Optional<EstablishmentRef> library,

        @Field(en = "Paint", hi = "रंग-रोगन", data = DataClass.GENERAL) @Listed("paints")
        Optional<Code> paint,

        @Field(en = "Paint on the day", hi = "उस दिन का रंग-रोगन", data = DataClass.GENERAL)
        @Listed(value = "paints", on = "day")
        Optional<Code> paintThen,

        @Field(en = "Paper", hi = "दस्तावेज़", data = DataClass.LEGAL)
        Optional<DocumentRef> paper,

        @Field(en = "House", hi = "घर", data = DataClass.IDENTITY)
        Optional<House> house,

        @Field(en = "Members", hi = "सदस्य", data = DataClass.IDENTITY) @Size(min = 2, max = 4)
        List<Member> members,

        @Field(en = "Crib", hi = "पालना", data = DataClass.GENERAL)
        YesNo crib,

        @Field(en = "Note", hi = "टिप्पणी", data = DataClass.GENERAL) @Size(max = 50)
        String note) {

    public record House(
            @Field(en = "Owned?", hi = "अपना?", data = DataClass.GENERAL)
            YesNo owned,

            @Field(en = "Rent", hi = "किराया", data = DataClass.GENERAL) @Max(100000)
            Money rent,

            @Field(en = "Landlord", hi = "मकान मालिक", data = DataClass.IDENTITY)
            Optional<Phone> landlord,

            @Field(en = "Rooms", hi = "कक्ष", data = DataClass.GENERAL)
            Optional<List<Room>> rooms) {}

    public record Room(
            @Field(en = "Size", hi = "माप", data = DataClass.GENERAL)
            Optional<BigDecimal> size) {}

    public record Member(
            @Field(en = "Member", hi = "सदस्य", data = DataClass.IDENTITY)
            Optional<PersonRef> member,

            @Field(en = "Age", hi = "आयु", data = DataClass.IDENTITY) @Min(0) @Max(40)
            Optional<Integer> age,

            @Field(en = "School", hi = "विद्यालय", data = DataClass.IDENTITY) @Size(max = 40)
            String school) {}

    public record Short(
            @Field(en = "Colour", hi = "रंग", data = DataClass.GENERAL)
            Colour colour) {}

    public enum Colour {
        @Label(en = "Red", hi = "लाल")
        RED,
        @Label(en = "Blue", hi = "नीला")
        BLUE,
        @Label(en = "Another", hi = "अन्य")
        OTHER
    }
}
