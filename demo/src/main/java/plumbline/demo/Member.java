package plumbline.demo;

/// A person in a conversation, with the part that decides how they behave there.
record Member(Person person, Part part) {}
