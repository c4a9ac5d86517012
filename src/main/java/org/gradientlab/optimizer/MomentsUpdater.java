package org.gradientlab.optimizer;

import java.util.List;

/**
 * What the Adam family keeps: running means of the gradient and of its square, and the running
 * products of beta1 and beta2 by which the start at 0 is corrected (a product and not a power: the
 * same bits on every machine, and right even when a beta is turned in mid-run).
 */
abstract class MomentsUpdater<K extends Record & Optimizer & Moments> extends Updater {
    private static final int PRODUCT1 = 0;
    private static final int PRODUCT2 = 1;

    final double[] mean;
    final double[] squares;
    final double[] largest;
    private final double[] products;
    private final Class<K> kind;
    K knobs;

    /** Where largest is an empty array the largest squares are not kept. */
    MomentsUpdater(Class<K> kind, K knobs, int count, double[] largest, double... products) {
        this(kind, knobs, new double[count], new double[count], largest, products);
    }

    private MomentsUpdater(
            Class<K> kind,
            K knobs,
            double[] mean,
            double[] squares,
            double[] largest,
            double[] products) {
        super(mean.length, mean, squares, largest, products);
        this.kind = kind;
        this.knobs = knobs;
        this.mean = mean;
        this.squares = squares;
        this.largest = largest;
        this.products = products;
    }

    @Override
    final void move(double[] parameters, double[] gradient, double eta) {
        products[PRODUCT1] *= knobs.beta1();
        products[PRODUCT2] *= knobs.beta2();
        move(parameters, gradient, eta, 1 / Math.sqrt(correction2()));
    }

    /** Moves once; rootScale turns the root of the squares into that of the corrected squares. */
    abstract void move(double[] parameters, double[] gradient, double eta, double rootScale);

    final double correction1() {
        return 1 - products[PRODUCT1];
    }

    final double correction2() {
        return 1 - products[PRODUCT2];
    }

    @Override
    public final Optimizer optimizer() {
        return knobs;
    }

    @Override
    void turn(Optimizer next) {
        knobs = kind.cast(next);
    }

    @Override
    public List<Inside> insides() {
        return List.of(
                Inside.MEAN,
                Inside.SQUARES,
                Inside.CORRECTED_MEAN,
                Inside.CORRECTED_SQUARES,
                Inside.EFFECTIVE_ETA);
    }

    @Override
    public double inside(Inside which, int i) {
        return switch (which) {
            case MEAN -> mean[i];
            case SQUARES -> squares[i];
            case CORRECTED_MEAN -> correction1() == 0 ? 0 : mean[i] / correction1();
            case CORRECTED_SQUARES -> correctedSquares(i);
            case EFFECTIVE_ETA -> etaUsed() / (Math.sqrt(correctedSquares(i)) + knobs.eps());
            default -> throw unknown(which);
        };
    }

    private double correctedSquares(int i) {
        double counted = largest.length == 0 ? squares[i] : largest[i];
        return correction2() == 0 ? 0 : counted / correction2();
    }
}
