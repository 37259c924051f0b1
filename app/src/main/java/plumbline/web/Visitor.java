package plumbline.web;

import java.util.Set;

/// Who is signed in, as far as the frame of a page needs to know.
///
/// @param name as it stands at the top of the page
/// @param role in words, such as "Investigator, Wexshire Police"
/// @param roles names that [NavigationEntry#roles] are compared with
public record Visitor(String name, String role, Set<String> roles) {}
