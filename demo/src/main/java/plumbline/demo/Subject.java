package plumbline.demo;

/// One of the ten people of the operation.
public record Subject(Person person, Part part) {}
