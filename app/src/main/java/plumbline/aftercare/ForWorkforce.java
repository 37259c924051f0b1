package plumbline.aftercare;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import plumbline.access.Allowed;
import plumbline.access.Role;

/// A handler for everybody who works for the force, whatever they do there.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Allowed({
    Role.INTAKE_OFFICER,
    Role.INVESTIGATOR,
    Role.APPROPRIATE_AUTHORITY,
    Role.HR_OFFICER,
    Role.VETTING_RESEARCHER,
    Role.VETTING_OFFICER,
    Role.VETTING_MANAGER,
    Role.CHIEF_OFFICER
})
@interface ForWorkforce {}
