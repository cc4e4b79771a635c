package org.samanvay.webapp.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.samanvay.webapp.graphql.ResponseWriter.Data;

class ResponseWriterTest {
    @Test
    void writesEveryKindOfValue() throws IOException {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("text", "कमला \"quoted\"\n");
        data.put("whole", 7);
        data.put("long", 1L << 40);
        data.put("decimal", new BigDecimal("10.50"));
        data.put("yes", true);
        List<Object> list = new ArrayList<>(List.of(1, Map.of("a", 2.5)));
        list.add(null);
        data.put("list", list);
        data.put("none", null);
        assertThat(written(data))
                .isEqualTo("{\"data\":{\"text\":\"कमला \\\"quoted\\\"\\n\",\"whole\":7,\"long\":1099511627776,"
                        + "\"decimal\":10.50,\"yes\":true,\"list\":[1,{\"a\":2.5},null],\"none\":null}}");
    }

    @Test
    void writesNullDataAsNull() throws IOException {
        assertThat(written(null)).isEqualTo("{\"data\":null}");
    }

    private static String written(Object data) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResponseWriter.write(List.of(), Optional.of(new Data.Tree(data))).writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
