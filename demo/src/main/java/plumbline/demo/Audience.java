package plumbline.demo;

import java.util.List;

/// Works out who saw what in a scene, and what they did about it.
final class Audience {

    private final long seed;
    private final Scene scene;

    Audience(long seed, Scene scene) {
        this.seed = seed;
        this.scene = scene;
    }

    /// How far the message at `index` of the scene reached somebody who was present.
    Exposure exposure(int index, Person person) {
        Happening happening = scene.happenings().get(index);
        if (happening.actor().equals(person)) {
            return Exposure.AUTHORED;
        }
        if (after(index).stream().anyMatch(later -> later.actor().equals(person))) {
            return Exposure.ACTED;
        }
        return reads(happening, person) ? Exposure.READ : Exposure.DELIVERED;
    }

    /// What somebody who was present did, within the scene, about the message at `index`.
    Response response(int index, Person person) {
        return after(index).stream()
                .filter(later -> later.actor().equals(person))
                .map(Audience::response)
                .reduce(Response.SILENT, Audience::stronger);
    }

    private List<Happening> after(int index) {
        return scene.happenings().subList(index + 1, scene.happenings().size());
    }

    private static Response response(Happening happening) {
        if (!(happening instanceof Happening.Said said)) {
            return Response.SILENT;
        }
        return switch (said.meaning().label()) {
            case JIBE, DISGUISED_JIBE, FOOTAGE, LEAK -> Response.JOINED_IN;
            case ENDORSEMENT -> Response.ENDORSED;
            case CHALLENGE -> Response.OBJECTED;
            case PRIVATE_CHALLENGE -> Response.OBJECTED_PRIVATELY;
            case STEER -> Response.CHANGED_SUBJECT;
            case ORDINARY, PURGE -> Response.SILENT;
        };
    }

    /// Joining in outweighs everything, then objecting, then laughing, then steering away.
    private static Response stronger(Response one, Response other) {
        return weight(one) >= weight(other) ? one : other;
    }

    private static int weight(Response response) {
        return switch (response) {
            case SILENT -> 0;
            case CHANGED_SUBJECT -> 1;
            case ENDORSED -> 2;
            case OBJECTED, OBJECTED_PRIVATELY -> 3;
            case JOINED_IN -> 4;
        };
    }

    /// Each person has a habit: between 62 and 99 of a hundred messages are read.
    private boolean reads(Happening happening, Person person) {
        int habit = 620 + Dice.of(seed, "habit/" + person.id()).below(371);
        return Dice.of(seed, "read/" + happening.id() + "/" + person.id()).chance(habit);
    }
}
