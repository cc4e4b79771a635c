package org.samanvay.webapp.graphql.document;

import graphql.ParseAndValidate;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.samanvay.webapp.graphql.document.Prepared.Ready;
import org.samanvay.webapp.graphql.document.Prepared.Refused;
import org.samanvay.webapp.graphql.error.ApiError;
import org.samanvay.webapp.graphql.error.ProblemErrors;
import org.samanvay.webapp.graphql.error.RequestProblem;

/** Reads, measures and checks documents against one schema, and remembers those that may run. */
public final class Documents {
    private final GraphQLSchema schema;
    private final Limits limits;
    private final ParserOptions options;
    private final Function<Document, Set<String>> absent;
    private final DocumentCache cache;

    /** @param absent departments that a document names and that the schema has not */
    public Documents(GraphQLSchema schema, Limits limits, Function<Document, Set<String>> absent) {
        this(schema, limits, absent, DocumentCache.usual());
    }

    Documents(
            GraphQLSchema schema, Limits limits, Function<Document, Set<String>> absent, DocumentCache cache) {
        this.schema = schema;
        this.limits = limits;
        this.absent = absent;
        this.cache = cache;
        this.options = ParserOptions.newParserOptions()
                .captureIgnoredChars(false)
                .captureLineComments(false)
                .captureSourceLocation(true)
                .readerTrackData(false)
                .maxCharacters(limits.characters())
                .maxTokens(limits.tokens())
                .maxWhitespaceTokens(limits.characters())
                .redactTokenParserErrorMessages(true)
                .build();
    }

    public Prepared prepare(String text) {
        Optional<Ready> known = cache.find(text);
        if (known.isPresent()) {
            return known.get();
        }
        TextScan scan = new TextScan(text, limits);
        return scan.refusal().<Prepared>map(Documents::refused).orElseGet(() -> parse(text, !scan.hasStrings()));
    }

    private Prepared parse(String text, boolean literalFree) {
        Document document;
        try {
            document = Parser.parse(ParserEnvironment.newParserEnvironment()
                    .document(text)
                    .parserOptions(options)
                    .locale(Locale.ENGLISH)
                    .build());
        } catch (ParseCancelledTooDeepException tooDeep) {
            return refused(RequestProblem.DOCUMENT_TOO_DEEP);
        } catch (ParseCancelledException | ParseCancelledTooManyCharsException tooLong) {
            return refused(RequestProblem.DOCUMENT_TOO_LARGE);
        } catch (InvalidSyntaxException broken) {
            return new Refused(List.of(ProblemErrors.ofDocument(broken.toInvalidSyntaxError())));
        }
        return Measure.of(document, limits)
                .<Prepared>map(Documents::refused)
                .orElseGet(() -> validate(text, document, literalFree));
    }

    private Prepared validate(String text, Document document, boolean literalFree) {
        List<ValidationError> errors = ParseAndValidate.validate(schema, document, Locale.ENGLISH);
        if (!errors.isEmpty()) {
            return new Refused(errors.stream().map(ProblemErrors::ofDocument).toList(), absent.apply(document));
        }
        Ready ready = Ready.of(document, literalFree, RowCost.of(document, schema));
        if (literalFree) {
            cache.keep(text, ready);
        }
        return ready;
    }

    private static Refused refused(RequestProblem problem) {
        return new Refused(List.of(ApiError.of(problem)));
    }
}
