package org.samanvay.coordination.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One door is one, however it is written, and a quarter of a town is none. */
class AddressWordsTest {
    private static Optional<String> left(String told) {
        return AddressWords.normalized(told, List.of("Dehradun", "देहरादून"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            House 7, Shanti Nagar, Nadipar; मकान ७, शांति नगर, नदीपार
            H.No. 7, Shaanti Nagar, Nadi-Par; 7, शान्ति नगर, नदिपार, जिला देहरादून
            12/3 Gali No. 4, Ambala Mohalla; 12/3, गली नंबर 4, अंबाला मुहल्ला
            House 07, Chauhan Lane, Salvan; मकान 7, चौहान गली, सालवन
            Ward 3, Village Bhagwanpur; वार्ड 3, ग्राम भगवानपुर
            5 Lakshmi Colony, Roorkee; 5, लक्ष्मी कॉलोनी, रुड़की
            SALVAN 9 KHATIMA ROAD; 9 khatima rd, Salvan
            House 7-A, Prem Nagar; मकान 7-ए, प्रेम नगर
            House 7, Shanti Nagar, Uttarakhand, PIN 248001; House 7, Shanti Nagar, Dehradun
            Ram Singh ka ghar, Devi Mandir, Salvan; राम सिंह का घर, देवी मंदिर, ग्राम सालवन
            """)
    void theSameAddressLeavesTheSame(String one, String other) {
        assertThat(left(one)).isPresent().isEqualTo(left(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            House 7, Shanti Nagar; House 8, Shanti Nagar
            House 7, Lane 2, Shanti Nagar; House 2, Lane 7, Shanti Nagar
            House 7, Shanti Nagar; House 7, Prem Nagar
            House 7, Shanti Nagar; House 7, Shanti Nagar, Salvan
            House 7-A, Prem Nagar; House 7-B, Prem Nagar
            House 7-A, Prem Nagar; House 7, Prem Nagar
            House 7, Nehru Colony; House 7, Gauri Colony
            """)
    void anotherDoorIsAnotherAddress(String one, String other) {
        assertThat(left(one)).isPresent().isNotEqualTo(left(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "At home", "घर पर", "7", "House no. 7", "", "  ", "Salvan", "ग्राम सालवन", "Shanti Nagar, Dehradun", "मकान 7, देहरादून",
                "!?", "248001 Dehradun"
            })
    void whatNamesNoDoorIsNoAddress(String told) {
        assertThat(left(told)).isEmpty();
    }

    @Test
    void nothingOfItCanBeReadAsItWasTold() {
        assertThat(left("House 7, Shanti Nagar").orElseThrow()).isEqualTo("7|ngr snt");
    }
}
