package org.samanvay.coordination.referral;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.samanvay.coordination.page.Keyset;
import org.samanvay.coordination.page.Page;

/** In which order referrals stand in a list, and how a page of it begins after the one before. */
@Description("In which order / किस क्रम में")
public enum ReferralOrder {
    @Description("The newest first / नवीनतम पहले")
    NEWEST("r.id DESC") {
        @Override
        String cursor(ReferralRow last) {
            return last.id().toString();
        }

        @Override
        String after(String cursor, List<Object> parameters) {
            parameters.add(cursor);
            return " AND r.id < ?";
        }
    },
    @Description("The urgent first, and of them what is due first / अत्यावश्यक पहले; उनमें जिनकी समय-सीमा पहले")
    DUE("r.urgency = 'URGENT' DESC, " + ReferralRow.DUE + ", r.id") {
        @Override
        String cursor(ReferralRow last) {
            return last.urgency() + " " + Keyset.text(last.due(), last.id());
        }

        @Override
        String after(String cursor, List<Object> parameters) {
            String[] parts = cursor.split(" ", 2);
            if (parts.length < 2) {
                throw Page.foreignCursor();
            }
            Keyset last = Keyset.of(parts[1]);
            parameters.addAll(List.of(parts[0], parts[0], last.at(), last.at(), last.id()));
            // The names of both urgencies sort as they should: what is less urgent comes first in the alphabet.
            return " AND (r.urgency < ? OR r.urgency = ? AND (" + ReferralRow.DUE + " > ? OR " + ReferralRow.DUE
                    + " = ? AND r.id > ?))";
        }
    };

    private final String sql;

    ReferralOrder(String sql) {
        this.sql = sql;
    }

    /** What stands after {@code ORDER BY}, over {@code referral r}. */
    String sql() {
        return sql;
    }

    /** The sort key of the last row of a page. */
    abstract String cursor(ReferralRow last);

    /**
     * What a row after that one fulfils, beginning with AND.
     *
     * @param parameters the values of its question marks are added to these
     */
    abstract String after(String cursor, List<Object> parameters);
}
