package plumbline.demo;

import org.jspecify.annotations.Nullable;

/// Somebody who can sign in to the demonstration.
///
/// @param role     what the account is for, in the words of the application's roles, such as `INTAKE_OFFICER`
/// @param person   the member of the workforce behind it; null for somebody from outside the force
/// @param password in the clear: a demonstration has no secrets
/// @param tryThis  one line that says what to try with it
public record Account(
        String userName,
        String password,
        String name,
        String organisation,
        String role,
        @Nullable Person person,
        String tryThis) {}
