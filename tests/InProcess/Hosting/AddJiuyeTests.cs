using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using InProcess.Tests.Nightly;
using InProcess.Tests.Stores;
using Jiuye;
using Jiuye.Vocabulary;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace InProcess.Tests.Hosting;

public sealed class AddJiuyeTests : IDisposable
{
    /// <summary>A host gives up a service that does not stop after 30 s: before that, it stopped of itself.</summary>
    private static readonly TimeSpan BeforeGivenUp = TimeSpan.FromSeconds(25);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("jiuye-host");
    private readonly SteppedClock clock = new();

    public void Dispose() => folder.Delete(recursive: true);

    public static TheoryData<string, string, string> WrongOptions => new()
    {
        { "store", "Jiuye.Store ''", "'memory' or the path of a SQLite file" },
        { "both", "Jiuye.Store 'memory'", "one of the two" },
        { "policy", "Jiuye.Policy 'atlantis'", "beijing-2018" },
        { "no policy", "Jiuye.Policy ''", "beijing-2018" },
        { "district", "Jiuye.Districts '1101'", "110105" },
        { "memory", "Jiuye.MemoryBudget '0'", "at least 1" },
        { "results", "Jiuye.Nightly.Results ''", "the folder" },
        { "node", "Jiuye.Nightly.Node ''", "1 to 100 characters" },
        { "zone", "Jiuye.Nightly.Zone 'Peking'", "Asia/Shanghai" },
        { "threads", "Jiuye.Nightly.Threads '0'", "1 to 256" },
        { "lease", "Jiuye.Nightly.LeaseTime '00:00:00'", "one second to one hour" },
        { "catch-up", "Jiuye.Nightly.CatchUp '2.00:00:00'", "24 hours" },
    };

    [Theory]
    [MemberData(nameof(WrongOptions))]
    public async Task A_wrong_option_stops_the_start_and_is_named_with_its_value_and_what_was_expected(string which, string named, string expected)
    {
        using var host = HostOf(options =>
        {
            _ = which switch
            {
                "store" => options.Store = "",
                "policy" => options.Policy = "atlantis",
                "no policy" => options.Policy = "",
                "results" => options.Nightly!.Results = "",
                "node" => options.Nightly!.Node = "",
                "zone" => options.Nightly!.Zone = "Peking",
                _ => null,
            };
            if (which == "both")
                options.UseStore(_ => Task.FromResult(new MemoryRecordStore(clock)));
            if (which == "memory")
                options.MemoryBudget = 0;
            if (which == "district")
                options.Districts.Add("1101");
            if (which == "threads")
                options.Nightly!.Threads = 0;
            if (which == "lease")
                options.Nightly!.LeaseTime = TimeSpan.Zero;
            if (which == "catch-up")
                options.Nightly!.CatchUp = TimeSpan.FromDays(2);
        });

        var problem = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Contains(named, problem.Message, StringComparison.Ordinal);
        Assert.Contains(expected, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_without_a_clock_is_told_to_bring_one()
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Services.AddJiuye(static options => (options.Store, options.Policy) = ("memory", "beijing-2018"));
        using var host = builder.Build();

        var problem = await Assert.ThrowsAnyAsync<Exception>(() => host.StartAsync());

        Assert.Contains("TimeProvider", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_night_that_is_due_is_made_measured_and_told_and_the_host_stops_within_seconds()
    {
        var (lines, measured) = (new ConcurrentQueue<string>(), new ConcurrentQueue<string>());
        using var listener = Listen(measured);
        using var host = HostOf(static _ => { }, lines);
        await host.Services.GetRequiredService<IRecordStore>().WriteAsync(SmallDistrict.Code, [RecordWrite.Keep(Posting(1))]);

        await host.StartAsync();
        await UntilAsync(() => lines.Any(static line => line.Contains("1 done", StringComparison.Ordinal)));
        var watch = Stopwatch.StartNew();
        await host.StopAsync();

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, BeforeGivenUp);
        Assert.True(File.Exists(Path.Combine(folder.FullName, "110105", "2026-01-05", "report.html")));
        Assert.Equal(["jiuye.nights 1 done"], measured.Where(static one => one.StartsWith("jiuye.nights 1", StringComparison.Ordinal)));
        Assert.Contains(lines, static line => line.Contains("The next night begins at 2026-01-06 02:00 +08:00", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, static line => line.Contains("P1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task After_a_restart_the_last_night_in_place_is_known_from_the_store()
    {
        var measured = new ConcurrentQueue<string>();
        using var listener = Listen(measured);
        using var host = HostOf(static _ => { });
        // No posting, so that this host's own night has nothing to put in place.
        await host.Services.GetRequiredService<IRecordStore>().WriteAsync(SmallDistrict.Code, [
            new NightRecord(SmallDistrict.Code, new(2026, 1, 2), NightState.Done).ToWrite(),
            new NightRecord(SmallDistrict.Code, new(2026, 1, 3), NightState.Done).ToWrite(),
            new NightRecord(SmallDistrict.Code, new(2026, 1, 4), NightState.SetAside).ToWrite()]);

        await host.StartAsync();
        await UntilAsync(() =>
        {
            listener.RecordObservableInstruments();
            return measured.Any(static one => one.StartsWith("jiuye.night.last_done", StringComparison.Ordinal));
        });
        await host.StopAsync();

        var day = new DateOnly(2026, 1, 3).DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;
        Assert.Contains(measured, one => one.StartsWith(FormattableString.Invariant($"jiuye.night.last_done {day} "), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_host_stopped_in_the_middle_of_a_night_leaves_it_to_the_next_start()
    {
        var store = Path.Combine(folder.FullName, "city.db");
        var first = new ConcurrentQueue<string>();
        using (var host = HostOf(options => options.Store = store, first))
        {
            await host.Services.GetRequiredService<IRecordStore>().WriteAsync(SmallDistrict.Code, [.. Enumerable.Range(1, 3_000).Select(static at => RecordWrite.Keep(Posting(at)))]);
            await host.StartAsync();
            await UntilAsync(() => first.Any(static line => line.Contains("begun", StringComparison.Ordinal)));
            var watch = Stopwatch.StartNew();
            await host.StopAsync();
            Assert.InRange(watch.Elapsed, TimeSpan.Zero, BeforeGivenUp);
        }

        var second = new ConcurrentQueue<string>();
        using var next = HostOf(options => options.Store = store, second);
        await next.StartAsync();
        await UntilAsync(() => second.Any(static line => line.Contains("1 done", StringComparison.Ordinal)));
        await next.StopAsync();

        Assert.Contains(first, static line => line.Contains("goes on where it was at the next start", StringComparison.Ordinal));
        Assert.True(File.Exists(Path.Combine(folder.FullName, "110105", "2026-01-05", "report.html")));
    }

    [Fact]
    public async Task Engines_answer_with_what_was_written()
    {
        using var host = HostOf(static options => options.Nightly = null);
        var (store, pool) = (host.Services.GetRequiredService<IRecordStore>(), host.Services.GetRequiredService<DistrictPool>());
        await host.StartAsync();
        await store.WriteAsync(SmallDistrict.Code, [RecordWrite.Keep(Posting(1)), RecordWrite.Keep(new JobSeeker { Id = new("S1"), District = SmallDistrict.Code, WantedJobs = ["电焊工"] })]);

        using (var use = await pool.UseAsync(SmallDistrict.Code))
            Assert.Equal([new("P1")], use!.Engine.RecommendPostings(new SeekerId("S1"), 5, new(2026, 1, 5)).Select(static match => match.Posting.Id));
        await host.StopAsync();
    }

    private static JobPosting Posting(int at) => new() { Id = new($"P{at}"), Title = "电焊工", PostedOn = new(2026, 1, 2), District = SmallDistrict.Code };

    // The stepped clock stands at 10:00 in Shanghai: a night of two o'clock is eight hours late, which this host still makes.
    private IHost HostOf(Action<JiuyeOptions> configure, ConcurrentQueue<string>? lines = null)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddMetrics();
        if (lines is not null)
            builder.Logging.AddProvider(new Lines(lines));
        builder.Services.AddJiuye(options =>
        {
            (options.Store, options.Policy) = ("memory", "beijing-2018");
            options.Nightly = new() { Results = folder.FullName, Node = "test", CatchUp = TimeSpan.FromHours(10) };
            configure(options);
        });
        return builder.Build();
    }

    private static MeterListener Listen(ConcurrentQueue<string> measured)
    {
        var listener = new MeterListener
        {
            InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Meter.Name == "Jiuye")
                    listener.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => measured.Enqueue($"{instrument.Name} {value} {Tag(tags, "outcome")}"));
        listener.Start();
        return listener;
    }

    private static object? Tag(ReadOnlySpan<KeyValuePair<string, object?>> tags, string name)
    {
        foreach (var tag in tags)
        {
            if (tag.Key == name)
                return tag.Value;
        }

        return null;
    }

    private static async Task UntilAsync(Func<bool> holds)
    {
        var watch = Stopwatch.StartNew();
        while (!holds())
        {
            Assert.True(watch.Elapsed < TimeSpan.FromMinutes(2), "It did not happen in two minutes.");
            await Task.Delay(20);
        }
    }

    private sealed class Lines(ConcurrentQueue<string> lines) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => lines.Enqueue(formatter(state, exception));

        public void Dispose()
        {
        }
    }
}
