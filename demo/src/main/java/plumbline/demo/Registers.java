package plumbline.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The small tables of a world: people, the ten, their background, how phones call them, exhibits, sign-ins.
final class Registers {

    private Registers() {}

    static void write(World world, Path folder) throws IOException {
        Path truths = folder.resolve("truth");
        Files.write(truths.resolve("README.txt"), Grammar.lines("truth.txt"));
        people(world, truths.resolve("people.tsv"));
        subjects(world.operation(), truths.resolve("subjects.tsv"));
        background(world.operation(), truths.resolve("background.tsv"));
        contacts(world, truths.resolve("contacts.tsv"));
        custody(world.exhibits(), folder.resolve("exports").resolve("custody.tsv"));
        accounts(world.accounts(), folder.resolve("accounts.tsv"));
    }

    private static void people(World world, Path file) throws IOException {
        try (Tsv tsv = new Tsv(file, "person", "forename", "surname", "kind", "rank", "unit", "collar", "phone")) {
            world.force()
                    .people()
                    .forEach(person -> tsv.row(
                            person.id(),
                            person.forename(),
                            person.surname(),
                            person.kind(),
                            person.rank(),
                            person.unit(),
                            person.collar(),
                            person.phone()));
        }
    }

    private static void subjects(Operation operation, Path file) throws IOException {
        try (Tsv tsv = new Tsv(file, "person", "part", "story")) {
            operation
                    .subjects()
                    .forEach(subject -> tsv.row(
                            subject.person().id(),
                            subject.part(),
                            subject.part().story()));
            operation.bystanders().forEach(person -> tsv.row(person.id(), Part.BYSTANDER, Part.BYSTANDER.story()));
        }
    }

    private static void background(Operation operation, Path file) throws IOException {
        try (Tsv tsv = new Tsv(file, "person", "on", "what")) {
            operation.background().forEach(fact -> tsv.row(fact.person().id(), fact.on(), fact.what()));
        }
    }

    private static void contacts(World world, Path file) throws IOException {
        try (Tsv tsv = new Tsv(file, "export", "person", "label")) {
            for (Handset handset : world.handsets()) {
                for (Member member : world.conversations().getFirst().cast().values()) {
                    String label = handset.contacts().label(member.person());
                    tsv.row(handset.exhibit().file(), member.person().id(), label == null ? "-" : label);
                }
            }
        }
    }

    private static void custody(List<Exhibit> exhibits, Path file) throws IOException {
        try (Tsv tsv =
                new Tsv(file, "reference", "file", "description", "seized_by", "seized_from", "power", "seized_at")) {
            exhibits.forEach(exhibit -> tsv.row(
                    exhibit.reference(),
                    exhibit.file(),
                    exhibit.description(),
                    exhibit.seizedBy(),
                    exhibit.seizedFrom().name(),
                    exhibit.power(),
                    exhibit.seizedAt()));
        }
    }

    private static void accounts(List<Account> accounts, Path file) throws IOException {
        try (Tsv tsv = new Tsv(file, "user_name", "password", "name", "organisation", "role", "try")) {
            accounts.forEach(account -> tsv.row(
                    account.userName(),
                    account.password(),
                    account.name(),
                    account.organisation(),
                    account.role(),
                    account.tryThis()));
        }
    }
}
