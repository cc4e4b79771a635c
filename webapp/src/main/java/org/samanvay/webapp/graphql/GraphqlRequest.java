package org.samanvay.webapp.graphql;

import java.util.Map;
import java.util.Optional;

/** One request as it was sent: the document's text, which operation of it, and the variables. */
record GraphqlRequest(String query, Optional<String> operationName, Map<String, Object> variables) {}
