package org.gradientlab.function;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.gradientlab.function.Expression.Arithmetic;
import org.gradientlab.function.Expression.Call;
import org.gradientlab.function.Expression.Literal;
import org.gradientlab.function.Expression.Negation;
import org.gradientlab.words.Fault;

/**
 * Reads a typed formula by recursive descent.
 *
 * <pre>
 * sum     = product { (+ | -) product }
 * product = unary { (* | /) unary | power }         two factors side by side multiply
 * unary   = - unary | + unary | power
 * power   = primary [ ^ unary ]                     so -x^2 is -(x^2), and x^y^2 is x^(y^2)
 * primary = number | name | function | ( sum ) | bar sum bar
 * </pre>
 */
final class Parser {
    static final int MAX_LENGTH = 500;
    static final int MAX_DEPTH = 50;

    private final List<Token> tokens;
    private final Set<Variable> variables;
    private int next;
    private int depth;
    private boolean insideBars;

    private Parser(List<Token> tokens, Set<Variable> variables) {
        this.tokens = tokens;
        this.variables = variables;
    }

    static Expression parse(String text, Set<Variable> variables) {
        if (text.length() > MAX_LENGTH) {
            throw tooLong();
        }
        if (text.isBlank()) {
            throw new Fault("function.empty").at(0);
        }
        Expression read = new Parser(Tokens.of(text), variables).whole();
        if (read.text().length() > MAX_LENGTH) {
            throw tooLong();
        }
        return read;
    }

    private static Fault tooLong() {
        return new Fault("function.too-long", MAX_LENGTH).at(MAX_LENGTH);
    }

    private Expression whole() {
        Expression read = sum();
        Token rest = peek();
        return switch (rest.kind()) {
            case END -> read;
            case CLOSE -> throw at(rest, "function.unopened", rest.place());
            default -> throw unexpected(rest);
        };
    }

    private Expression sum() {
        Expression left = product();
        while (peek().is(Token.Kind.PLUS) || peek().is(Token.Kind.MINUS)) {
            Operator operator = take().is(Token.Kind.PLUS) ? Operator.PLUS : Operator.MINUS;
            left = new Arithmetic(operator, left, product());
        }
        return left;
    }

    private Expression product() {
        Expression left = unary();
        while (true) {
            Token token = peek();
            if (token.is(Token.Kind.TIMES) || token.is(Token.Kind.OVER)) {
                Operator operator = take().is(Token.Kind.TIMES) ? Operator.TIMES : Operator.OVER;
                left = new Arithmetic(operator, left, unary());
            } else if (beginsFactor(token)) {
                left = new Arithmetic(Operator.TIMES, left, power());
            } else {
                return left;
            }
        }
    }

    private boolean beginsFactor(Token token) {
        return switch (token.kind()) {
            case VARIABLE, SYMBOL, FUNCTION, OPEN -> true;
            case BAR -> !insideBars;
            case NUMBER -> throw at(token, "function.number-follows", token.text(), token.place());
            default -> false;
        };
    }

    private Expression unary() {
        if (peek().is(Token.Kind.MINUS)) {
            take();
            return new Negation(nested(this::unary));
        }
        if (peek().is(Token.Kind.PLUS)) {
            take();
            return nested(this::unary);
        }
        return power();
    }

    private Expression power() {
        Expression base = primary();
        if (!peek().is(Token.Kind.POWER)) {
            return base;
        }
        take();
        return new Arithmetic(Operator.TO_THE, base, nested(this::unary));
    }

    private Expression primary() {
        Token token = take();
        return switch (token.kind()) {
            case NUMBER -> new Literal(Double.parseDouble(token.text()));
            case VARIABLE -> variable(token);
            case SYMBOL -> symbol(token);
            case FUNCTION -> call(token);
            case OPEN -> {
                Expression inner = nested(() -> within(false));
                close(token, Token.Kind.CLOSE);
                yield inner;
            }
            case BAR -> {
                Expression inner = nested(() -> within(true));
                close(token, Token.Kind.BAR);
                yield new Call(NamedFunction.ABS, List.of(inner));
            }
            case END -> throw at(token, "function.ends-early", token.place());
            default -> throw at(token, "function.operand-missing", token.text(), token.place());
        };
    }

    private Expression symbol(Token token) {
        Symbol symbol = Symbol.named(token.text());
        if (symbol == Symbol.KAPPA && !variables.contains(Variable.Y)) {
            throw at(token, "function.only-x", token.text(), token.place());
        }
        return symbol;
    }

    private Expression variable(Token token) {
        Variable variable = token.text().equals("x") ? Variable.X : Variable.Y;
        if (!variables.contains(variable)) {
            throw at(token, "function.only-x", token.text(), token.place());
        }
        return variable;
    }

    private Expression call(Token name) {
        NamedFunction function = NamedFunction.named(name.text()).orElseThrow();
        if (!peek().is(Token.Kind.POWER)) {
            return new Call(function, arguments(function, name));
        }
        take();
        Literal exponent = exponentOf(name);
        Call call = new Call(function, arguments(function, name));
        return new Arithmetic(Operator.TO_THE, call, exponent);
    }

    /** The 2 of sin^2 x; anything but a whole number there would be ambiguous. */
    private Literal exponentOf(Token name) {
        Token token = take();
        if (token.is(Token.Kind.NUMBER)) {
            double exponent = Double.parseDouble(token.text());
            if (exponent == Math.rint(exponent)) {
                return new Literal(exponent);
            }
        }
        throw at(token, "function.power-of-name", name.text(), token.place());
    }

    private List<Expression> arguments(NamedFunction function, Token name) {
        if (peek().is(Token.Kind.OPEN)) {
            return inParentheses(function, name);
        }
        if (function.arity() > 1) {
            throw at(name, "function.needs-parentheses", name.text(), name.place());
        }
        return List.of(nested(this::bareArgument));
    }

    private List<Expression> inParentheses(NamedFunction function, Token name) {
        Token open = take();
        List<Expression> arguments = new ArrayList<>();
        arguments.add(nested(() -> within(false)));
        while (peek().is(Token.Kind.COMMA)) {
            take();
            arguments.add(nested(() -> within(false)));
        }
        close(open, Token.Kind.CLOSE);
        if (arguments.size() != function.arity()) {
            String key = function.arity() == 1 ? "function.one-argument" : "function.two-arguments";
            throw at(name, key, name.text(), name.place(), arguments.size());
        }
        return arguments;
    }

    /** What follows a function without parentheses: the next factor, with its coefficient. */
    private Expression bareArgument() {
        Expression argument = unary();
        boolean coefficient =
                switch (argument) {
                    case Literal number -> true;
                    case Symbol symbol -> true;
                    case Negation(Literal number) -> true;
                    default -> false;
                };
        while (coefficient && beginsBareFactor(peek())) {
            argument = new Arithmetic(Operator.TIMES, argument, power());
        }
        return argument;
    }

    private static boolean beginsBareFactor(Token token) {
        return token.is(Token.Kind.VARIABLE)
                || token.is(Token.Kind.SYMBOL)
                || token.is(Token.Kind.OPEN);
    }

    private Expression within(boolean bars) {
        boolean outside = insideBars;
        insideBars = bars;
        Expression inner = sum();
        insideBars = outside;
        return inner;
    }

    private void close(Token open, Token.Kind with) {
        Token token = take();
        if (token.is(Token.Kind.END)) {
            throw at(open, "function.unclosed", open.text(), open.place());
        }
        if (!token.is(with)) {
            throw unexpected(token);
        }
    }

    private Expression nested(Supplier<Expression> part) {
        if (++depth > MAX_DEPTH) {
            throw at(peek(), "function.too-deep", peek().place(), MAX_DEPTH);
        }
        Expression read = part.get();
        depth--;
        return read;
    }

    private static Fault unexpected(Token token) {
        return token.is(Token.Kind.COMMA)
                ? at(token, "function.comma", token.place())
                : at(token, "function.unexpected", token.text(), token.place());
    }

    private static Fault at(Token token, String key, Object... arguments) {
        return new Fault(key, arguments).at(token.at());
    }

    private Token peek() {
        return tokens.get(next);
    }

    /** The END is never passed. */
    private Token take() {
        Token token = tokens.get(next);
        next = Math.min(next + 1, tokens.size() - 1);
        return token;
    }
}
