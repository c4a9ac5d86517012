package org.gradientlab.bench.activation;

import java.util.ArrayList;
import java.util.List;

/**
 * A link and what it makes of a gradient.
 *
 * @param slope f′(z)
 * @param products after 0, 1, 2 … layers
 */
public record LinkReading(Link link, double slope, List<Product> products) {
    public LinkReading {
        products = List.copyOf(products);
    }

    static LinkReading of(Link link, double z, int layers) {
        List<Product> products = new ArrayList<>(List.of(Product.ONE));
        for (int layer = 1; layer <= layers; layer++) {
            products.add(products.getLast().times(link.factor(z)));
        }
        return new LinkReading(link, link.activation().slope(z), products);
    }

    double factor() {
        return slope * link.w();
    }

    Product after(long layers) {
        return products.get((int) Math.min(layers, products.size() - 1L));
    }

    Fate fate() {
        return Fate.of(products.getLast());
    }

    /** The first layer after which its fate shows; 0 where there is nothing to tell. */
    int sealedAt() {
        Fate fate = fate();
        for (int layer = 1; fate != Fate.KEEPS && layer < products.size(); layer++) {
            if (Fate.of(products.get(layer)) == fate) {
                return layer;
            }
        }
        return 0;
    }
}
