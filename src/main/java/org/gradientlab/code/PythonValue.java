package org.gradientlab.code;

import java.util.List;

/** Writes the numbers a run starts from as the library keeps them. */
final class PythonValue {
    private PythonValue() {}

    /** A place of one number is that number, of several an array, of many one of several lines. */
    static String of(List<Double> place, Dialect dialect) {
        return place.size() == 1 ? one(place.getFirst(), dialect) : several(place, dialect);
    }

    private static String one(double value, Dialect dialect) {
        String number = PythonNumber.of(value);
        return switch (dialect) {
            case NUMPY -> "np.float64(" + number + ")";
            case PYTORCH -> "torch.tensor(float(" + number + "))";
            case KERAS -> "ops.convert_to_tensor(" + number + ", \"float64\")";
        };
    }

    private static String several(List<Double> values, Dialect dialect) {
        List<String> items = values.stream().map(PythonNumber::of).toList();
        return String.join(
                "\n",
                switch (dialect) {
                    case NUMPY -> PythonNumber.wrapped("np.array([", items, "], dtype=float)");
                    case PYTORCH ->
                            PythonNumber.wrapped(
                                    "torch.tensor([", items, "], dtype=torch.float64)");
                    case KERAS ->
                            PythonNumber.wrapped(
                                    "ops.convert_to_tensor([", items, "], \"float64\")");
                });
    }
}
