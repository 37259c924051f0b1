/// From intake to the end of an investigation: what a matter is, whether it is referred, who controls it, who may
/// investigate and interview, and how a device may be obtained.
///
/// | Ask | Answer |
/// |---|---|
/// | what is this matter in law? | [Intake#classify] |
/// | may the form be set, and by whom? | [Forms#set], [Forms#choose], [Forms#reopens] |
/// | may the investigation start? | [Investigations#start] |
/// | may an interview be held? | [Investigations#interview] |
/// | may this device be taken or read? | [Devices#obtain] |
@NullMarked
package plumbline.law.conduct.investigation;

import org.jspecify.annotations.NullMarked;
