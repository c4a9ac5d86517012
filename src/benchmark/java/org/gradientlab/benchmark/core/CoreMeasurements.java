package org.gradientlab.benchmark.core;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs JMH over the core, briefly, under its gc profiler. */
public final class CoreMeasurements {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private CoreMeasurements() {}

    public static List<CoreResult> run() throws RunnerException {
        System.out.println("Measuring the core with JMH");
        Options options =
                new OptionsBuilder()
                        .include(CoreMeasurements.class.getPackageName() + "\\..*")
                        .mode(Mode.AverageTime)
                        .timeUnit(TimeUnit.MICROSECONDS)
                        .forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.milliseconds(400))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.milliseconds(400))
                        .addProfiler(GCProfiler.class)
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build();
        Collection<RunResult> results = new Runner(options).run();
        return results.stream().map(CoreMeasurements::resultOf).toList();
    }

    private static CoreResult resultOf(RunResult result) {
        BenchmarkParams settings = result.getParams();
        String name = settings.getBenchmark();
        String parameters =
                settings.getParamsKeys().stream()
                        .map(settings::getParam)
                        .collect(Collectors.joining(", "));
        Result<?> time = result.getPrimaryResult();
        Result<?> allocated = result.getSecondaryResults().get(ALLOCATED);
        if (allocated == null) {
            throw new IllegalStateException("JMH's gc profiler reports no " + ALLOCATED);
        }
        return new CoreResult(
                name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1),
                parameters,
                time.getScore(),
                time.getScoreError(),
                allocated.getScore());
    }
}
