package org.samanvay.coordination.establishment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.state.Enabling;
import org.samanvay.forms.Definitions;
import org.samanvay.spi.Register;
import org.samanvay.spi.Text;

/** The registers that departments declare, as far as the department works in the state. */
@ApplicationScoped
public class Registers {
    @Inject
    private Definitions definitions;

    @Inject
    private Enabling enabling;

    /** @param code full code, {@code department.register} */
    public Optional<Register> find(String code) {
        int dot = code.indexOf('.');
        return dot < 0
                ? Optional.empty()
                : definitions.department(code.substring(0, dot)).flatMap(department -> department.registers().stream()
                        .filter(register -> register.code().equals(code.substring(dot + 1)))
                        .findFirst());
    }

    /** Full codes of the registers of departments that work in the state today. */
    public List<String> in(int state) {
        return enabling.enabledIn(state).keySet().stream()
                .flatMap(department -> definitions.department(department).stream())
                .flatMap(department -> department.registers().stream()
                        .map(register -> department.id() + "." + register.code()))
                .toList();
    }

    /** @throws Problem UNKNOWN_REGISTER, or DEPARTMENT_NOT_ENABLED with the department and the day */
    public Register require(int state, String code) {
        Register register = find(code).orElseThrow(() -> new Problem(
                EstablishmentProblem.UNKNOWN_REGISTER,
                Text.of("No department keeps this register", "कोई विभाग यह पंजिका नहीं रखता"),
                Map.of("field", "register")));
        enabling.requireEnabled(state, code.substring(0, code.indexOf('.')));
        return register;
    }
}
