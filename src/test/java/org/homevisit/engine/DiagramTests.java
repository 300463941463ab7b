package org.homevisit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The diagrams are looked at: nothing lies over anything, nothing crosses, nothing is cut off. */
class DiagramTests {

    private static final int TITLE_HEIGHT = 22;
    private static final int CHARACTER = 11;

    static Stream<Models> models() {
        return Models.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyElementIsDrawn(Models model) {
        var drawn = new ArrayList<String>();
        shapes(model).forEach(shape -> drawn.add(shape.node.getId()));
        edges(model).forEach(edge -> drawn.add(edge.flow.getId()));

        assertThat(model.model().getModelElementsByType(FlowElement.class))
                .extracting(FlowElement::getId)
                .containsExactlyInAnyOrderElementsOf(drawn);
    }

    @ParameterizedTest
    @MethodSource("models")
    void shapesDoNotOverlap(Models model) {
        var shapes = shapes(model);
        for (var one : shapes) {
            for (var other : shapes) {
                if (one != other
                        && !one.contains(other)
                        && !other.contains(one)
                        && !one.isAttachedTo(other)
                        && !other.isAttachedTo(one)) {
                    assertThat(one.box.intersects(other.box))
                            .as("%s over %s", one, other)
                            .isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void shapesLieInsideTheirSubprocess(Models model) {
        for (var shape : shapes(model)) {
            if (shape.node.getParentElement() instanceof SubProcess parent && !(shape.node instanceof BoundaryEvent)) {
                var outer = shapes(model).stream()
                        .filter(candidate -> candidate.node.equals(parent))
                        .findFirst()
                        .orElseThrow();
                assertThat(outer.box.contains(shape.box))
                        .as("%s in %s", shape, outer)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void edgesDockAtTheirShapes(Models model) {
        var shapes = shapes(model);
        for (var edge : edges(model)) {
            assertThat(touches(shape(shapes, edge.flow.getSource()), edge.first()))
                    .as("start of %s", edge)
                    .isTrue();
            assertThat(touches(shape(shapes, edge.flow.getTarget()), edge.last()))
                    .as("end of %s", edge)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void edgesDoNotCross(Models model) {
        var edges = edges(model);
        for (var one : edges) {
            for (var other : edges) {
                if (one != other) {
                    assertThat(one.crosses(other))
                            .as("%s across %s", one, other)
                            .isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void edgesPassNoForeignShape(Models model) {
        for (var edge : edges(model)) {
            for (var shape : shapes(model)) {
                if (!shape.node.equals(edge.flow.getSource())
                        && !shape.node.equals(edge.flow.getTarget())
                        && !shape.holds(edge.flow)) {
                    assertThat(edge.lines())
                            .as("%s through %s", edge, shape)
                            .noneMatch(line -> line.intersects(shape.box));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void labelsLieOverNothing(Models model) {
        var labels = labels(model);
        for (var label : labels) {
            for (var shape : shapes(model)) {
                if (!shape.box.contains(label.box)) {
                    assertThat(label.box.intersects(shape.box))
                            .as("%s over %s", label, shape)
                            .isFalse();
                } else {
                    assertThat(shape.node).as("%s inside %s", label, shape).isInstanceOf(SubProcess.class);
                }
            }
            for (var edge : edges(model)) {
                assertThat(edge.lines()).as("%s over %s", label, edge).noneMatch(line -> line.intersects(label.box));
            }
            for (var other : labels) {
                if (label != other) {
                    assertThat(label.box.intersects(other.box))
                            .as("%s over %s", label, other)
                            .isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void labelsAreWideEnoughForOneLine(Models model) {
        for (var label : labels(model)) {
            assertThat(label.box.getWidth()).as(label.text).isGreaterThanOrEqualTo(label.text.length() * CHARACTER);
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void nothingLiesOutsideThePlane(Models model) {
        shapes(model)
                .forEach(shape ->
                        assertThat(isOnPlane(shape.box)).as("%s", shape).isTrue());
        labels(model)
                .forEach(label ->
                        assertThat(isOnPlane(label.box)).as("%s", label).isTrue());
        edges(model)
                .forEach(edge -> assertThat(edge.points)
                        .as("%s", edge)
                        .allMatch(point -> point.getX() >= 0 && point.getY() >= 0));
    }

    private static boolean isOnPlane(Rectangle2D box) {
        return box.getMinX() >= 0 && box.getMinY() >= 0 && box.getWidth() > 0 && box.getHeight() > 0;
    }

    private static boolean touches(Shape shape, Point2D point) {
        var box = shape.box;
        var around = new Rectangle2D.Double(box.getX() - 1, box.getY() - 1, box.getWidth() + 2, box.getHeight() + 2);
        var inside = new Rectangle2D.Double(box.getX() + 1, box.getY() + 1, box.getWidth() - 2, box.getHeight() - 2);
        return around.contains(point) && !inside.contains(point);
    }

    private static Shape shape(List<Shape> shapes, FlowNode node) {
        return shapes.stream()
                .filter(shape -> shape.node.equals(node))
                .findFirst()
                .orElseThrow();
    }

    private static List<Shape> shapes(Models model) {
        return model.model().getModelElementsByType(BpmnShape.class).stream()
                .map(shape -> new Shape((FlowNode) shape.getBpmnElement(), box(shape.getBounds())))
                .toList();
    }

    private static List<Edge> edges(Models model) {
        return model.model().getModelElementsByType(BpmnEdge.class).stream()
                .map(edge -> new Edge(
                        (SequenceFlow) edge.getBpmnElement(),
                        edge.getWaypoints().stream()
                                .<Point2D>map(point -> new Point2D.Double(point.getX(), point.getY()))
                                .toList()))
                .toList();
    }

    /** What stands beside shapes and edges, and the titles of subprocesses. */
    private static List<Label> labels(Models model) {
        var labels = new ArrayList<Label>();
        for (var label : model.model().getModelElementsByType(BpmnLabel.class)) {
            var owner = label.getParentElement();
            var element = owner instanceof BpmnShape shape
                    ? (FlowElement) shape.getBpmnElement()
                    : (FlowElement) ((BpmnEdge) owner).getBpmnElement();
            labels.add(new Label(element.getName(), box(label.getBounds())));
        }
        for (var shape : shapes(model)) {
            if (shape.node instanceof SubProcess) {
                var width = shape.node.getName().length() * CHARACTER + CHARACTER;
                labels.add(new Label(
                        shape.node.getName(),
                        new Rectangle2D.Double(
                                shape.box.getCenterX() - width / 2.0, shape.box.getY() + 2, width, TITLE_HEIGHT)));
            }
        }
        return labels;
    }

    private static Rectangle2D box(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    private record Label(String text, Rectangle2D box) {}

    private record Shape(FlowNode node, Rectangle2D box) {

        boolean contains(Shape other) {
            return holds(other.node);
        }

        boolean holds(FlowElement element) {
            for (var parent = element.getParentElement(); parent != null; parent = parent.getParentElement()) {
                if (parent.equals(node)) {
                    return true;
                }
            }
            return false;
        }

        boolean isAttachedTo(Shape other) {
            return node instanceof BoundaryEvent event && event.getAttachedTo().equals(other.node);
        }

        @Override
        public String toString() {
            return node.getId();
        }
    }

    private record Edge(SequenceFlow flow, List<Point2D> points) {

        Point2D first() {
            return points.get(0);
        }

        Point2D last() {
            return points.get(points.size() - 1);
        }

        List<Line2D> lines() {
            var lines = new ArrayList<Line2D>();
            for (var index = 1; index < points.size(); index++) {
                lines.add(new Line2D.Double(points.get(index - 1), points.get(index)));
            }
            return lines;
        }

        boolean crosses(Edge other) {
            return lines().stream().anyMatch(line -> other.lines().stream().anyMatch(line::intersectsLine));
        }

        @Override
        public String toString() {
            return flow.getId();
        }
    }
}
