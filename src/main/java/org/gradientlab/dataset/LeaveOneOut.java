package org.gradientlab.dataset;

import java.util.List;
import org.gradientlab.knob.Kind;

/** As many models as rows, each tried on the one row it has not seen. */
@Kind("leave_one_out")
public record LeaveOneOut() implements Resampling {
    @Override
    public List<Fold> folds(int examples, long seed) {
        return new KFold(Math.max(2, examples), false).folds(examples, seed);
    }
}
