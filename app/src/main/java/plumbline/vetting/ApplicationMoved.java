package plumbline.vetting;

import java.util.UUID;
import plumbline.law.vetting.application.ApplicationStage;

/// An application came to another stage. Told to later features in the transaction of the move.
public record ApplicationMoved(UUID applicationId, ApplicationStage stage) {}
