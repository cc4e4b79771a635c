package org.samanvay.webapp.closed;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** All our sources that name a type, compiled again with one line more in that type. */
final class PatchedSources {
    private static final Path ROOT = Path.of("..");
    private static final List<String> MODULES = List.of("core", "plugins", "webapp");

    /** Places such as {@code JsonSchema.java:141}. */
    record Result(Set<String> switches, Set<String> notExhaustive, List<String> otherErrors) {}

    private PatchedSources() {}

    /**
     * @param file the type's source, from the root of the tree
     * @param type its full name
     * @param after the line of the source behind which the new one stands
     */
    static Result compiled(String file, String type, String after, String line) {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "tests need a JDK");
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, null, StandardCharsets.UTF_8)) {
            Path patched = ROOT.resolve(file);
            List<JavaFileObject> units = new ArrayList<>(List.of(new Patched(patched, after, line)));
            String name = type.substring(type.lastIndexOf('.') + 1);
            files.getJavaFileObjectsFromPaths(naming(name, patched)).forEach(units::add);
            // Without the option the compiler stops at the first class that is wrong.
            List<String> options = List.of(
                    "-proc:none", "-Xlint:none", "-parameters", "-XDshould-stop.ifError=FLOW",
                    "-Xmaxerrs", "1000", "-classpath", System.getProperty("java.class.path"));
            JavacTask task = (JavacTask) compiler.getTask(null, files, found, options, null, units);
            List<CompilationUnitTree> trees = new ArrayList<>();
            task.parse().forEach(trees::add);
            task.analyze();
            return result(type, Trees.instance(task), trees, found.getDiagnostics());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Result result(
            String type,
            Trees trees,
            List<CompilationUnitTree> units,
            List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        Set<String> switches = new TreeSet<>();
        units.forEach(unit -> new Switches(type, trees, switches).scan(unit, null));
        List<Diagnostic<? extends JavaFileObject>> errors = diagnostics.stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .toList();
        return new Result(
                switches,
                errors.stream()
                        .filter(PatchedSources::isNotExhaustive)
                        .map(each -> place(each.getSource(), each.getLineNumber()))
                        .collect(Collectors.toCollection(TreeSet::new)),
                errors.stream().filter(each -> !isNotExhaustive(each)).map(Object::toString).toList());
    }

    private static boolean isNotExhaustive(Diagnostic<?> error) {
        return error.getCode().startsWith("compiler.err.not.exhaustive");
    }

    private static String place(JavaFileObject source, long line) {
        return Path.of(source.toUri().getPath()).getFileName() + ":" + line;
    }

    private static List<Path> naming(String type, Path but) throws IOException {
        List<Path> naming = new ArrayList<>();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module))) {
                for (Path each : files.filter(PatchedSources::isSource).sorted().toList()) {
                    if (!each.equals(but) && Files.readString(each).matches("(?s).*\\b" + type + "\\b.*")) {
                        naming.add(each);
                    }
                }
            }
        }
        return naming;
    }

    /** The tests of other modules are not on this one's class path. */
    private static boolean isSource(Path file) {
        String path = file.toString();
        return path.endsWith(".java")
                && !path.endsWith("package-info.java")
                && (path.contains("/src/main/java/") || path.contains("/webapp/src/test/java/"))
                && !path.contains("/closed/");
    }

    /** Finds the switches over a type. */
    private static final class Switches extends TreePathScanner<Void, Void> {
        private final String type;
        private final Trees trees;
        private final Set<String> found;

        Switches(String type, Trees trees, Set<String> found) {
            this.type = type;
            this.trees = trees;
            this.found = found;
        }

        @Override
        public Void visitSwitch(SwitchTree node, Void none) {
            note(node, node.getExpression());
            return super.visitSwitch(node, none);
        }

        @Override
        public Void visitSwitchExpression(SwitchExpressionTree node, Void none) {
            note(node, node.getExpression());
            return super.visitSwitchExpression(node, none);
        }

        private void note(Tree node, ExpressionTree over) {
            TypeMirror selector = trees.getTypeMirror(new TreePath(getCurrentPath(), over));
            if (selector != null && selector.toString().equals(type)) {
                CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
                long start = trees.getSourcePositions().getStartPosition(unit, node);
                found.add(place(unit.getSourceFile(), unit.getLineMap().getLineNumber(start)));
            }
        }
    }

    /** A source with one line more. */
    private static final class Patched extends SimpleJavaFileObject {
        private final String text;

        Patched(Path file, String after, String line) throws IOException {
            super(URI.create("patched:///" + file.getFileName()), Kind.SOURCE);
            String source = Files.readString(file);
            int at = source.indexOf(after) + after.length();
            if (at < after.length()) {
                throw new IllegalArgumentException(file + " has no line " + after);
            }
            this.text = source.substring(0, at) + "\n" + line + source.substring(at);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
