package org.gradientlab.code;

/** Writes how loss and share of right answers are measured. */
final class ScoreText {
    private static final String SHARE =
            """
                right = (z.argmax(axis=1) == t.argmax(axis=1)) & ~np.isnan(z).any(axis=1)
                return %s, right.mean()
            """;

    private ScoreText() {}

    static String lines(Dialect dialect) {
        return switch (dialect) {
            case NUMPY -> "    z, _ = forward(net, x)\n" + SHARE.formatted("loss(z, t)[0]");
            case PYTORCH ->
                    "    net.eval()\n    with torch.no_grad():\n        z = net(x)\n"
                            + "        value = loss(z, t).item()\n    net.train()\n"
                            + "    z, t = z.numpy(), t.numpy()\n"
                            + SHARE.formatted("value");
            case KERAS ->
                    "    z = forward(net, x)\n    value = float(loss(z, t))\n    z = z.numpy()\n"
                            + SHARE.formatted("value");
        };
    }

    /** What all weights cost, as a number. */
    static String penalty(Dialect dialect) {
        return switch (dialect) {
            case NUMPY -> "sum(penalty(layer[\"W\"])[0] for layer in net)";
            case PYTORCH -> "float(sum(penalty(w.detach()) for w in weights))";
            case KERAS -> "float(sum(penalty(layer[\"W\"]) for layer in net))";
        };
    }
}
