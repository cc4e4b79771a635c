package org.samanvay.bench.baseline;

import jakarta.annotation.Resource;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** One connection for the whole request; {@code /l2/...} has the duties, {@code /l1/...} has not. */
abstract class Baseline extends HttpServlet {
    private static final long serialVersionUID = 1L;
    static final Vault VAULT = new Vault();

    @Resource(lookup = "jdbc/samanvay")
    private transient DataSource dataSource;

    /** Null where it does not exist for the caller. */
    abstract Json answer(HttpServletRequest request, Connection connection, Viewer viewer)
            throws SQLException, GeneralSecurityException;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean duties = request.getServletPath().startsWith("/l2/");
        try (Connection connection = dataSource.getConnection()) {
            Viewer viewer = duties ? Viewer.of(request, connection) : null;
            if (duties && viewer == null) {
                response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
                return;
            }
            Json json = answer(request, connection, viewer);
            if (json == null) {
                response.setStatus(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType("application/json;charset=utf-8");
            response.setContentLength(json.length());
            json.writeTo(response.getOutputStream());
        } catch (SQLException | GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
