package org.samanvay.forms;

import java.util.List;
import org.samanvay.spi.Duty;
import org.samanvay.spi.PostKind;
import org.samanvay.spi.Text;

/** A department as the platform knows it: checked, with full codes, its forms read. */
public record DepartmentDefinition(
        String id,
        Text name,
        List<PostKind> posts,
        List<FormModel> forms,
        List<ServiceDefinition> services,
        List<Duty> duties) {
    public DepartmentDefinition {
        posts = List.copyOf(posts);
        forms = List.copyOf(forms);
        services = List.copyOf(services);
        duties = List.copyOf(duties);
    }
}
