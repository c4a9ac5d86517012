package org.gradientlab.dataset;

import java.util.List;
import org.gradientlab.knob.Choice;
import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Whole;
import org.gradientlab.knob.Written;

/** Pairs of a CSV file: a column x and a column of what is to be predicted from it. */
@Kind("csv")
public record CsvPairs(
        @Written("lab:seedlings.csv") CsvFile file,
        @Choice("detect") HeaderRow header,
        @Whole(value = 1, min = 1, max = 1000, to = 10) int x,
        @Whole(value = 2, min = 1, max = 1000, to = 10) int y)
        implements CurveSource {
    public CsvPairs {
        Legal.check(CsvPairs.class, file, header, x, y);
    }

    @Override
    public Examples draw(CurveSampling how, long seed) {
        CsvTable table = file.read(header);
        double[] places = table.numbers(x);
        return Examples.measured(List.of(table.names().get(x - 1)), places, table.numbers(y));
    }

    @Override
    public double truth(double x) {
        return Double.NaN;
    }
}
