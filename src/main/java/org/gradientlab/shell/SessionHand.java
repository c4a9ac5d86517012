package org.gradientlab.shell;

import org.gradientlab.shell.session.Notice;
import org.gradientlab.shell.session.Workbench;
import org.gradientlab.view.Hand;
import org.gradientlab.words.Fault;

/** Brings what the person does to a stage to the workbench. */
final class SessionHand implements Hand {
    private final Workbench workbench;

    SessionHand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public void turn(int lane, String knobPath, Object value, boolean adjusting) {
        try {
            workbench.session().turn(lane, knobPath, value, adjusting);
        } catch (Fault fault) {
            workbench.tell(Notice.of(fault));
        }
    }

    @Override
    public void copyLane(int lane) {
        workbench.session().lanes().copy(lane);
    }

    @Override
    public void removeLane(int lane) {
        workbench.session().lanes().remove(lane);
    }

    @Override
    public void seek(long step) {
        workbench.session().seek(step);
    }

    @Override
    public void openFile() {
        workbench.documents().chooseAndOpen();
    }

    @Override
    public void copy(String text) {
        workbench.documents().copy(text);
    }
}
