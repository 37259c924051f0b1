package plumbline.demoforce;

import java.io.IOException;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import plumbline.demo.World;
import plumbline.demo.WorldWriter;

/// Loads the demonstration at the start of the application, step by step, and then says how to get in.
@Component
@Profile("demo")
@Order(Ordered.LOWEST_PRECEDENCE)
class DemoForce implements ApplicationRunner {

    private final DemoFiles files;
    private final DemoRegister register;
    private final DemoAccounts accounts;
    private final DemoPersonnel personnel;
    private final DemoMatter matter;
    private final DemoExhibits exhibits;
    private final DemoCases cases;
    private final DemoCitations citations;
    private final DemoRosters rosters;
    private final DemoAftercare aftercare;
    private final DemoVetting vetting;
    private final DemoAssessments assessments;
    private final DemoCoDecisions coDecisions;
    private final Greeting greeting;

    DemoForce(
            DemoFiles files,
            DemoRegister register,
            DemoAccounts accounts,
            DemoPersonnel personnel,
            DemoMatter matter,
            DemoExhibits exhibits,
            DemoCases cases,
            DemoCitations citations,
            DemoRosters rosters,
            DemoAftercare aftercare,
            DemoVetting vetting,
            DemoAssessments assessments,
            DemoCoDecisions coDecisions,
            Greeting greeting) {
        this.files = files;
        this.register = register;
        this.accounts = accounts;
        this.personnel = personnel;
        this.matter = matter;
        this.exhibits = exhibits;
        this.cases = cases;
        this.citations = citations;
        this.rosters = rosters;
        this.aftercare = aftercare;
        this.vetting = vetting;
        this.assessments = assessments;
        this.coDecisions = coDecisions;
        this.greeting = greeting;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        World world = World.of(WorldWriter.SEED, 1);
        files.write(world);
        register.load(world.force());
        accounts.load(world.accounts());
        personnel.load(world.force());
        matter.load(world.operation());
        exhibits.load(world);
        cases.load(world.operation());
        citations.load(world);
        rosters.load(world.operation());
        aftercare.load(world);
        vetting.load();
        assessments.load();
        coDecisions.load();
        greeting.print(world);
    }
}
