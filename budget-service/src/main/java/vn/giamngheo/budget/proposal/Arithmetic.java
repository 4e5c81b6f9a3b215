package vn.giamngheo.budget.proposal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Declared beside computed. Each declared figure is compared with its immediate parts, a part that is itself declared counting as
 * declared: so an error is reported once, where it is, and not again at every line above.
 */
final class Arithmetic {

    private final Outline outline;
    private final Map<String, Declared> declared;
    private final Map<String, List<Component>> components;

    Arithmetic(Outline outline, List<Declared> declared, List<Component> components) {
        this.outline = outline;
        this.declared = declared.stream().collect(toMap(Declared::line, Function.identity()));
        this.components = components.stream().collect(groupingBy(Component::line));
    }

    /** What the document states for the line; empty when it states nothing. */
    Optional<Declared> declared(String line) {
        return Optional.ofNullable(declared.get(line));
    }

    /** What the components of the line and of all lines below add up to, whatever is declared between. */
    Split computed(String line) {
        return Stream.concat(own(line), outline.children(line).stream().map(this::computed))
                .reduce(Split.NOTHING, Split::plus);
    }

    /** What the document's own figures come to: its stated total, or where it states none, the sum of what it states below. */
    long declaredVnd() {
        return outline.roots().stream()
                .flatMap(root -> worth(root).stream())
                .mapToLong(Worth::totalVnd)
                .reduce(0, Math::addExact);
    }

    /** The components of the whole document. */
    Split computed() {
        return outline.roots().stream().map(this::computed).reduce(Split.NOTHING, Split::plus);
    }

    /** Every disagreement, in the order of the programme's lines. */
    List<Difference> differences() {
        return outline.lines().stream()
                .flatMap(line -> declared(line).stream().flatMap(this::differences))
                .toList();
    }

    private Stream<Difference> differences(Declared line) {
        var comparison = new Comparison(line);
        return Stream.concat(
                comparison.withItself().stream(),
                parts(line.line()).stream().flatMap(parts -> comparison.with(parts).stream()));
    }

    /** What stands immediately below a line; empty when the document gives no parts. */
    private Optional<Worth> parts(String line) {
        return Stream.concat(
                        own(line).map(Worth::of),
                        outline.children(line).stream().flatMap(child -> worth(child).stream()))
                .reduce(Worth::plus);
    }

    private Optional<Worth> worth(String line) {
        var parts = parts(line);
        return declared(line).map(stated -> Worth.of(stated, parts)).or(() -> parts);
    }

    private Stream<Split> own(String line) {
        return components.getOrDefault(line, List.of()).stream().map(Component::split);
    }
}
