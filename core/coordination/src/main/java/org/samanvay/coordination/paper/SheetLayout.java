package org.samanvay.coordination.paper;

import java.util.List;

/** Where each part of a sheet stands, in the order of an Indian office letter. */
final class SheetLayout {
    private static final float HAND = 44;

    private final Flow flow;
    private final Sheet sheet;
    private final Stamp stamp;
    private final SheetWords words;

    SheetLayout(Flow flow, Sheet sheet, Stamp stamp) {
        this.flow = flow;
        this.sheet = sheet;
        this.stamp = stamp;
        this.words = new SheetWords(sheet.language());
    }

    void lay() {
        head();
        addressees();
        subject();
        sheet.opening().forEach(this::paragraph);
        table();
        sheet.closing().forEach(this::paragraph);
        signature();
        copies();
        notes();
    }

    private void head() {
        for (int i = 0; i < sheet.head().size(); i++) {
            flow.centred(i == 0 ? Style.DEPARTMENT : Style.OFFICE, sheet.head().get(i));
        }
        flow.space(8);
        flow.rule();
        flow.space(4);
        flow.ends(
                Style.BODY,
                words.of(SheetWords.NUMBER) + " " + sheet.number(),
                words.of(SheetWords.DATE) + " " + sheet.date());
        flow.paragraph(Style.BODY, words.of(SheetWords.COPY) + " " + stamp.copy());
        flow.space(8);
    }

    private void addressees() {
        flow.paragraph(Style.BODY, words.of(SheetWords.TO) + ",");
        sheet.addressee().forEach(line -> flow.paragraph(Style.BODY, line, 24));
        if (!stamp.recipient().isEmpty()) {
            flow.space(4);
            flow.paragraph(Style.STRONG, words.of(SheetWords.THIS_COPY) + ":");
            stamp.recipient().forEach(line -> flow.paragraph(Style.STRONG, line, 24));
        }
        flow.space(8);
    }

    private void subject() {
        flow.named(words.of(SheetWords.SUBJECT), Style.STRONG, sheet.subject());
        if (!sheet.references().isEmpty()) {
            flow.named(words.of(SheetWords.REFERENCE), Style.BODY, String.join("\n", sheet.references()));
        }
        flow.space(8);
    }

    private void paragraph(String text) {
        flow.paragraph(Style.BODY, text);
        flow.space(7);
    }

    private void table() {
        if (!sheet.rows().isEmpty()) {
            flow.need(60);
            flow.rule();
            sheet.rows().forEach(flow::row);
            flow.space(12);
        }
    }

    /** Kept together: a signature alone on a page could stand below anything. */
    private void signature() {
        float half = (Flow.RIGHT - Flow.LEFT) / 2;
        flow.need(HAND + Style.BODY.leading() + flow.heightOf(Style.BODY, sheet.signature(), half));
        flow.signature(Style.BODY, words.of(SheetWords.FAITHFULLY));
        flow.space(HAND);
        for (int i = 0; i < sheet.signature().size(); i++) {
            flow.signature(i == 0 ? Style.STRONG : Style.BODY, sheet.signature().get(i));
        }
        flow.space(10);
    }

    private void copies() {
        List<String> copies = sheet.copies();
        if (!copies.isEmpty()) {
            flow.need(Style.BODY.leading() * 2);
            flow.paragraph(Style.STRONG, words.of(SheetWords.COPIES));
            for (int i = 0; i < copies.size(); i++) {
                flow.paragraph(Style.BODY, (i + 1) + ". " + copies.get(i), 12);
            }
            flow.space(8);
        }
    }

    private void notes() {
        sheet.notes().forEach(note -> flow.paragraph(Style.SMALL, note));
    }
}
