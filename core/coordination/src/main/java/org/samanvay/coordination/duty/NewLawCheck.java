package org.samanvay.coordination.duty;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** With which text a rule was compared, and when. */
@Name("NewLawCheckInput")
@Description("With which text a rule was compared / नियम का मिलान किस पाठ से हुआ")
public record NewLawCheck(
        @Description("Gazette or India Code / राजपत्र या इंडिया कोड") @NonNull String source,
        @Description("SHA-256 of the text, hexadecimal / पाठ का SHA-256") @NonNull String textHash,
        @NonNull LocalDate readOn) {}
