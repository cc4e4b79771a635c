package org.samanvay.coordination.paper;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/** Prints a sheet. */
public final class Paper {
    private static final float FOOT = 40;
    private static final float MARK = Flow.HEIGHT - 28;

    private Paper() {}

    /** @return a PDF of A4 pages, each with the number, the copy and where it stands among the pages */
    public static byte[] print(Sheet sheet, Stamp stamp) {
        Typeface face = Typeface.get();
        Flow flow = new Flow(face);
        new SheetLayout(flow, sheet, stamp).lay();
        return write(sheet, stamp, face, flow.pages());
    }

    private static byte[] write(Sheet sheet, Stamp stamp, Typeface face, List<List<Ink>> pages) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4);
        document.setGlyphLayoutManager(face.forDocument());
        PdfWriter writer = PdfWriter.getInstance(document, pdf);
        document.addTitle(sheet.number());
        document.setDocumentLanguage(sheet.language().tag());
        document.open();
        for (int page = 0; page < pages.size(); page++) {
            document.newPage();
            PdfContentByte canvas = writer.getDirectContent();
            pages.get(page).forEach(ink -> put(canvas, face, ink));
            frame(canvas, face, sheet, stamp, page + 1, pages.size());
        }
        document.close();
        return pdf.toByteArray();
    }

    private static void put(PdfContentByte canvas, Typeface face, Ink ink) {
        switch (ink) {
            case Ink.Line line when line.text().isEmpty() -> {}
            case Ink.Line line -> {
                canvas.beginText();
                canvas.setFontAndSize(face.written(line.style()), line.style().size());
                canvas.setTextMatrix(line.x(), line.baseline());
                canvas.showText(line.text());
                canvas.endText();
            }
            case Ink.Rule rule -> {
                canvas.setLineWidth(0.4f);
                canvas.setGrayStroke(0.55f);
                canvas.moveTo(rule.x(), rule.y());
                canvas.lineTo(rule.until(), rule.y());
                canvas.stroke();
            }
        }
    }

    /** What stands on every page: the mark of the demonstration above, number, copy and page below. */
    private static void frame(
            PdfContentByte canvas, Typeface face, Sheet sheet, Stamp stamp, int page, int pages) {
        SheetWords words = new SheetWords(sheet.language());
        put(canvas, face, new Ink.Rule(Flow.LEFT, Flow.RIGHT, FOOT + 14));
        put(
                canvas,
                face,
                new Ink.Line(
                        Flow.LEFT,
                        FOOT,
                        Style.SMALL,
                        sheet.number() + "  ·  " + words.of(SheetWords.COPY) + " " + stamp.copy()));
        String place = words.of(SheetWords.PAGE).formatted(page, pages);
        put(canvas, face, new Ink.Line(Flow.RIGHT - face.widthOf(place, Style.SMALL), FOOT, Style.SMALL, place));
        if (stamp.demonstration()) {
            String mark = words.of(SheetWords.DEMONSTRATION);
            float x = (Flow.WIDTH - face.widthOf(mark, Style.MARK)) / 2;
            put(canvas, face, new Ink.Line(x, MARK, Style.MARK, mark));
            put(canvas, face, new Ink.Line(x, FOOT - 16, Style.MARK, mark));
        }
    }
}
