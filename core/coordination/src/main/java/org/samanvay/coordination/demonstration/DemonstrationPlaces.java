package org.samanvay.coordination.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.samanvay.coordination.bulk.place.PlaceImportApi;
import org.samanvay.coordination.jurisdiction.JurisdictionKind;
import org.samanvay.coordination.jurisdiction.JurisdictionMutations;
import org.samanvay.coordination.jurisdiction.NamedPlace;
import org.samanvay.coordination.jurisdiction.NewJurisdiction;
import org.samanvay.coordination.place.PlaceLevel;
import org.samanvay.coordination.storage.Database;
import org.samanvay.forms.Definitions;

/**
 * An invented tehsil of Dehradun with three villages, and whose they are: the tehsil is one station's, one of its villages
 * another's. The codes have nine digits, which no code of the Directory has.
 */
@ApplicationScoped
class DemonstrationPlaces implements DemonstrationPart {
    private static final int UTTARAKHAND = 5;
    private static final int TEHSIL = 990_000_001;
    private static final int VILLAGE = 990_000_012;
    private static final LocalDate SINCE = LocalDate.of(2025, 4, 1);

    private static final String TEHSILS = "code,name_en,name_hi,district_code\n%d,Namuna Ghati,नमूना घाटी,49\n".formatted(TEHSIL);

    private static final String VILLAGES =
            """
            code,name_en,name_hi,subdistrict_code
            990000011,Kalpit Gaon,कल्पित गाँव,990000001
            990000012,Udaharan Gaon,उदाहरण गाँव,990000001
            990000013,Misal Gaon,मिसाल गाँव,990000001
            """;

    @Inject
    private Definitions definitions;

    @Inject
    private Acting acting;

    @Inject
    private PlaceImportApi places;

    @Inject
    private JurisdictionMutations jurisdictions;

    @Inject
    private Database database;

    @Override
    public int place() {
        return 5;
    }

    @Override
    public void add() {
        if (definitions.department("police").isEmpty()) {
            return;
        }
        acting.as("state.admin", () -> {
            places.importPlaces(PlaceLevel.SUB_DISTRICT, TEHSILS, null, UTTARAKHAND, false, "demonstration-tehsils");
            places.importPlaces(PlaceLevel.VILLAGE, VILLAGES, null, UTTARAKHAND, false, "demonstration-villages");
            define("UK-POLICE-DDN-SALVAN", new NamedPlace(PlaceLevel.SUB_DISTRICT, TEHSIL));
            return define("UK-POLICE-DDN-NADIPAR", new NamedPlace(PlaceLevel.VILLAGE, VILLAGE));
        });
    }

    private Object define(String office, NamedPlace place) {
        String id = database.find(row -> row.text(1), "SELECT id FROM office WHERE code = ?", office)
                .orElseThrow();
        NewJurisdiction asked = new NewJurisdiction(
                UTTARAKHAND,
                JurisdictionKind.POLICE_STATION,
                id,
                null,
                List.of(place),
                SINCE,
                "Invented for the demonstration");
        return jurisdictions.defineJurisdiction(asked, office);
    }
}
