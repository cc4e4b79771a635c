package org.samanvay.coordination.casepage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.samanvay.coordination.casefile.CaseContent;
import org.samanvay.coordination.consent.ConsentMutations;
import org.samanvay.coordination.consent.ConsentView;
import org.samanvay.coordination.consent.NewConsent;
import org.samanvay.coordination.incident.IncidentMutations;
import org.samanvay.coordination.incident.NewIncident;
import org.samanvay.coordination.person.NewPerson;

/** What is added to a case in GraphQL: persons, numbers, incidents, consents. Each answers with the case. */
@GraphQLApi
@ApplicationScoped
public class CaseContentApi {
    @Inject
    private CasePages pages;

    @Inject
    private CaseContent content;

    @Inject
    private IncidentMutations incidents;

    @Inject
    private ConsentMutations consents;

    @Mutation
    @Description("Add a person to the case / प्रकरण में व्यक्ति जोड़ें")
    public @NonNull CaseView addPerson(
            @Id @NonNull UUID caseFile, @NonNull NewPerson person, @NonNull String idempotencyKey) {
        content.addPerson(caseFile, person, idempotencyKey);
        return pages.require(caseFile);
    }

    @Mutation
    @Description("Add a number by which another system knows the case / अन्य प्रणाली की संख्या जोड़ें")
    public @NonNull CaseView addExternalNumber(
            @Id @NonNull UUID caseFile, @NonNull String number, @NonNull String idempotencyKey) {
        content.addNumber(caseFile, number, idempotencyKey);
        return pages.require(caseFile);
    }

    @Mutation
    @Description("Add an incident / घटना जोड़ें")
    public @NonNull CaseView addIncident(
            @Id @NonNull UUID caseFile, @NonNull NewIncident incident, @NonNull String idempotencyKey) {
        incidents.add(caseFile, incident, idempotencyKey);
        return pages.require(caseFile);
    }

    @Mutation
    @Description("Record a consent or a refusal / सहमति या अस्वीकृति दर्ज करें")
    public @NonNull ConsentView recordConsent(
            @Id @NonNull UUID caseFile, @NonNull NewConsent consent, @NonNull String idempotencyKey) {
        return consents.record(caseFile, consent, idempotencyKey);
    }

    @Mutation
    @Description("Withdraw a consent; what it shared ends / सहमति वापस लें; उससे साझा विवरण बंद होता है")
    public @NonNull ConsentView withdrawConsent(
            @Id @NonNull UUID consent, @NonNull Integer version, @NonNull String idempotencyKey) {
        return consents.withdraw(consent, version, idempotencyKey);
    }
}
