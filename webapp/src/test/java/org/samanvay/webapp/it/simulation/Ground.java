package org.samanvay.webapp.it.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.simulation.Seat.Holder;

/** Who works where when the game begins: posts and officers of the demonstration, three posts of three departments a world. */
final class Ground {
    /** Post, its officer, the officer of the post it reports to, and the service it is asked for. */
    private record Place(String post, String officer, String superior, String service) {}

    private static final List<List<Place>> WORLDS = List.of(
            List.of(
                    new Place("UK-POLICE-DDN-SALVAN-SHO", "sho.salvan", "police.dehradun", ""),
                    new Place("UK-WOMEN-CHILD-WELFARE-DDN-OSC-ADMIN", "osc.dehradun", "dpo.dehradun", "women-child-welfare.shelter"),
                    new Place("UK-HEALTH-DDN-HOSPITAL", "hospital.dehradun", "health.dehradun", "")),
            List.of(
                    new Place("UK-POLICE-HRD-GHATPUR-SHO", "sho.ghatpur", "police.haridwar", ""),
                    new Place("UK-EDUCATION-DDN-BEO", "beo.dehradun", "education.dehradun", ""),
                    new Place("UK-WOMEN-CHILD-WELFARE-DDN-PO", "po.dehradun", "dpo.dehradun", "")),
            List.of(
                    new Place("UK-POLICE-DDN-NADIPAR-SHO", "sho.nadipar", "police.dehradun", ""),
                    new Place("UK-LABOUR-DDN-LEO", "leo.dehradun", "labour.dehradun", ""),
                    new Place("UK-SOCIAL-WELFARE-DDN-BLOCK-ASWO", "aswo.dehradun", "social-welfare.dehradun", "")));

    /** Who waits for a post, by world; they hold posts of their own that the game leaves alone. */
    private static final List<List<String>> RESERVE = List.of(
            List.of("io.salvan", "counsellor.dehradun"), List.of("doctor.dehradun", "school.dehradun"), List.of("social-welfare.haridwar"));

    private final Deployment deployment;
    private final Api administrator;
    private final Map<String, Api> sessions = new HashMap<>();

    Ground(Deployment deployment) {
        this.deployment = deployment;
        administrator = deployment.officer("state.admin");
    }

    List<World> worlds(long seed) {
        return IntStream.range(0, WORLDS.size())
                .mapToObj(number -> new World(
                        "world " + number + " of seed " + seed,
                        seed * 31 + number,
                        deployment,
                        administrator,
                        WORLDS.get(number).stream().map(this::seat).toList(),
                        new ArrayList<>(RESERVE.get(number).stream().map(this::waiting).toList())))
                .toList();
    }

    private Seat seat(Place place) {
        String sql = "SELECT p.id, o.department, g.id FROM post p JOIN office o ON o.id = p.office JOIN posting g ON g.post = p.id"
                + " JOIN account a ON a.id = g.account WHERE p.code = '" + place.post() + "' AND a.sign_in_name = '"
                + place.officer() + "'";
        List<String> found = deployment.rows(sql).getFirst();
        String department = found.get(1);
        return new Seat(
                place.post(),
                found.get(0),
                department,
                place.service().isEmpty() ? serviceOf(department) : place.service(),
                session(place.superior()),
                new Holder(place.officer(), account(place.officer()), session(place.officer()), found.get(2)));
    }

    private Holder waiting(String officer) {
        return new Holder(officer, account(officer), session(officer), "");
    }

    private Api session(String officer) {
        return sessions.computeIfAbsent(officer, deployment::officer);
    }

    private String account(String officer) {
        return deployment.rows("SELECT id FROM account WHERE sign_in_name = '" + officer + "'").getFirst().getFirst();
    }

    private String serviceOf(String department) {
        return administrator
                .run(
                        "query($department: String) { services(state: 5, department: $department, first: 1) { nodes { code } } }",
                        "department",
                        department)
                .at("/services/nodes/0/code")
                .asText();
    }
}
