package org.gradientlab.plot;

import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The part of {@link Graphics2D} no formula uses: every call is refused, hints are ignored. It
 * keeps the long list of abstract methods out of {@link OutlineGraphics}.
 */
abstract class UnusedGraphics extends Graphics2D {
    private static UnsupportedOperationException unused() {
        return new UnsupportedOperationException("not part of a formula");
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {}

    @Override
    public @Nullable Object getRenderingHint(RenderingHints.Key key) {
        return null;
    }

    @Override
    public void setRenderingHints(Map<?, ?> hints) {}

    @Override
    public void addRenderingHints(Map<?, ?> hints) {}

    @Override
    public RenderingHints getRenderingHints() {
        return new RenderingHints(null);
    }

    @Override
    public void setPaintMode() {
        throw unused();
    }

    @Override
    public void setXORMode(Color other) {
        throw unused();
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        throw unused();
    }

    @Override
    public Rectangle getClipBounds() {
        throw unused();
    }

    @Override
    public void clipRect(int x, int y, int width, int height) {
        throw unused();
    }

    @Override
    public void setClip(int x, int y, int width, int height) {
        throw unused();
    }

    @Override
    public Shape getClip() {
        throw unused();
    }

    @Override
    public void setClip(Shape clip) {
        throw unused();
    }

    @Override
    public void clip(Shape shape) {
        throw unused();
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw unused();
    }

    @Override
    public void clearRect(int x, int y, int width, int height) {
        throw unused();
    }

    @Override
    public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        throw unused();
    }

    @Override
    public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        throw unused();
    }

    @Override
    public void drawOval(int x, int y, int width, int height) {
        throw unused();
    }

    @Override
    public void fillOval(int x, int y, int width, int height) {
        throw unused();
    }

    @Override
    public void drawArc(int x, int y, int width, int height, int start, int arc) {
        throw unused();
    }

    @Override
    public void fillArc(int x, int y, int width, int height, int start, int arc) {
        throw unused();
    }

    @Override
    public void drawPolyline(int[] x, int[] y, int count) {
        throw unused();
    }

    @Override
    public void drawPolygon(int[] x, int[] y, int count) {
        throw unused();
    }

    @Override
    public void fillPolygon(int[] x, int[] y, int count) {
        throw unused();
    }

    @Override
    public void drawString(AttributedCharacterIterator text, int x, int y) {
        throw unused();
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        throw unused();
    }

    @Override
    public boolean drawImage(Image image, AffineTransform by, ImageObserver observer) {
        throw unused();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        throw unused();
    }

    @Override
    public boolean drawImage(
            Image image, int x, int y, int width, int height, ImageObserver observer) {
        throw unused();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, Color ground, ImageObserver observer) {
        throw unused();
    }

    @Override
    public boolean drawImage(
            Image image,
            int x,
            int y,
            int width,
            int height,
            Color ground,
            ImageObserver observer) {
        throw unused();
    }

    @Override
    public boolean drawImage(
            Image image,
            int a,
            int b,
            int c,
            int d,
            int e,
            int f,
            int g,
            int h,
            ImageObserver observer) {
        throw unused();
    }

    @Override
    public boolean drawImage(
            Image image,
            int a,
            int b,
            int c,
            int d,
            int e,
            int f,
            int g,
            int h,
            Color ground,
            ImageObserver observer) {
        throw unused();
    }

    @Override
    public void drawImage(BufferedImage image, BufferedImageOp by, int x, int y) {
        throw unused();
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform by) {
        throw unused();
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform by) {
        throw unused();
    }

    @Override
    public boolean hit(Rectangle area, Shape shape, boolean onStroke) {
        throw unused();
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        throw unused();
    }

    @Override
    public void setComposite(Composite composite) {
        throw unused();
    }

    @Override
    public Composite getComposite() {
        throw unused();
    }

    @Override
    public void setBackground(Color colour) {
        throw unused();
    }

    @Override
    public Color getBackground() {
        throw unused();
    }
}
