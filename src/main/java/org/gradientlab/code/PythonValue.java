package org.gradientlab.code;

import java.util.List;

/** Writes the numbers a run starts from as the library keeps them. */
final class PythonValue {
    private PythonValue() {}

    /** A place of one number is that number, of several an array. */
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
        String list = PythonNumber.list(values.stream().mapToDouble(x -> x).toArray());
        return switch (dialect) {
            case NUMPY -> "np.array(" + list + ", dtype=float)";
            case PYTORCH -> "torch.tensor(" + list + ", dtype=torch.float64)";
            case KERAS -> "ops.convert_to_tensor(" + list + ", \"float64\")";
        };
    }
}
