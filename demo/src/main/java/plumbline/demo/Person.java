package plumbline.demo;

/// One member of the made-up workforce.
///
/// @param id     stable within one seed, such as `p017`
/// @param rank   rank of an officer or special, grade of staff
/// @param collar collar number, or staff number for staff
/// @param phone  E.164, out of the range that Ofcom keeps free for drama (07700 900000 to 900999), so that nobody is
/// rung
public record Person(
        String id, String forename, String surname, Kind kind, String rank, String unit, String collar, String phone) {

    public String name() {
        return forename + " " + surname;
    }
}
