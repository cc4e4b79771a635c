package org.samanvay.plugins.example;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.EstablishmentRef;
import org.samanvay.spi.Field;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.YesNo;

/** Who reads, where, and whether somebody should help her. */
public record ReadingPlace(
        @Field(en = "Reader", hi = "पाठक", data = DataClass.IDENTITY) PersonRef reader,

        @Field(en = "Is a helper wanted?", hi = "क्या सहायक चाहिए?", data = DataClass.GENERAL) YesNo helperWanted,

        @Field(en = "Language of the helper", hi = "सहायक की भाषा", data = DataClass.GENERAL)
        @Size(min = 2, max = 40)
        String language,

        @Field(en = "Partner library that lends the place", hi = "स्थान देने वाला सहयोगी पुस्तकालय", data = DataClass.SAFETY)
        Optional<EstablishmentRef> library) {}
