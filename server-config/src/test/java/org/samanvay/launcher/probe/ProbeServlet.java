package org.samanvay.launcher.probe;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Answers what the tests of the launcher ask of an application. */
@WebServlet({"/graphql", "/query", "/fault"})
public class ProbeServlet extends HttpServlet {
    @Resource(lookup = "jdbc/samanvay")
    private DataSource database;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().write("{\"data\":{\"__typename\":\"Query\"}}");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().equals("/fault")) {
            throw new IllegalStateException("a secret that belongs in no page");
        }
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT CURRENT_USER(), @@tx_isolation, @@time_zone")) {
            rows.next();
            response.getWriter().write(rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
