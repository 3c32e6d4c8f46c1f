using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using Jiuye;
using Jiuye.Server;
using Jiuye.Vocabulary;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Server.Tests.Hostile;

/// <summary>A service over a store on disk with one district that a hostile caller may write and one that only others may; it keeps count of what was answered.</summary>
internal sealed class HostileServer : IAsyncDisposable
{
    internal const string Key = "a key that is misused";

    /// <summary>What stands in records and may come back in no answer to a write.</summary>
    internal const string Secret = "Zx7731";

    internal static readonly DistrictCode Open = DistrictCode.FromNumber(110_102);

    private const string OtherKey = "a key of somebody else";
    private const int Rows = 3;
    // Of callers that wait for no answer, one in so many is gone as soon as it has sent.
    private const int Impatient = 20;
    private const int AtOnce = 16;

    private static readonly DistrictCode Guarded = DistrictCode.FromNumber(110_101);
    private static readonly string[] GuardedQuestions = ["/seekers/S1/postings", "/postings/P1/seekers", "/seekers/S1/grade", "/postings?limit=100", "/seekers?limit=100", "/seekers/S1/ledger", "/counts", "/suggestions?q=hushi"];

    private readonly DirectoryInfo folder;
    private readonly SqliteRecordStore store;
    private readonly WebApplication app;
    private readonly DefectLog defects;
    private readonly HttpClient other;
    private readonly ConcurrentDictionary<string, int> answers = [];
    private long written;

    private HostileServer(DirectoryInfo folder, SqliteRecordStore store, WebApplication app, DefectLog defects)
    {
        (this.folder, this.store, this.app, this.defects) = (folder, store, app, defects);
        other = new() { BaseAddress = new(app.Urls.Single()), DefaultRequestHeaders = { { "X-Api-Key", OtherKey } } };
    }

    internal static string Root => $"/v1/districts/{Open}";

    /// <summary>What was answered how often: a status, or closed.</summary>
    internal IEnumerable<string> Answers => answers.OrderBy(static one => one.Key, StringComparer.Ordinal).Select(static one => FormattableString.Invariant($"{one.Key}: {one.Value}"));

    internal static async Task<HostileServer> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("jiuye-hostile");
        var keys = Path.Combine(folder.FullName, "keys.json");
        await File.WriteAllTextAsync(keys, Keys.File(Keys.Entry(Key, "one", [$"{Open}"], ["read", "write", "person"]), Keys.Entry(OtherKey, "another", [$"{Guarded}"], ["read", "write", "person"])));
        var store = await SqliteRecordStore.OpenAsync(Path.Combine(folder.FullName, "city.db"), TimeProvider.System);
        foreach (var district in new[] { Open, Guarded })
        {
            await store.WriteAsync(
                district,
                [
                    RecordWrite.Keep(new JobPosting { Id = new("P1"), Title = "护士" }),
                    RecordWrite.Keep(new JobPosting { Id = new("P2"), Title = "电焊工" }),
                    RecordWrite.Keep(new JobSeeker { Id = new("S1"), WantedJobs = ["护士"] }),
                ]);
        }

        var defects = new DefectLog();
        var app = JiuyeServer.Create(
            store,
            new() { Policy = Policy.Named("beijing-2018"), AsOf = new(2026, 3, 31), KeyFile = keys, Urls = "http://127.0.0.1:0", CallsPerSecond = 1_000_000, AuditTrail = Path.Combine(folder.FullName, "trail") },
            TimeProvider.System);
        app.Services.GetRequiredService<ILoggerFactory>().AddProvider(defects);
        await app.StartAsync();
        return new(folder, store, app, defects);
    }

    /// <summary>Sends one connection's bytes for each number, and holds every answer against what an answer may be.</summary>
    /// <param name="count">How many.</param>
    /// <param name="quiet">How long a caller waits whose request may be unfinished.</param>
    /// <param name="made">The bytes.</param>
    /// <returns>What was wrong, each with its number.</returns>
    internal async Task<IReadOnlyCollection<string>> SendAsync(int count, TimeSpan quiet, Func<Random, byte[]> made)
    {
        var (port, wrong) = (new Uri(app.Urls.Single()).Port, new ConcurrentQueue<string>());
        await Parallel.ForEachAsync(Enumerable.Range(0, count), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (number, _) =>
        {
            var request = made(new(number));
            try
            {
                if (quiet != Timeout.InfiniteTimeSpan && number % Impatient == 0)
                {
                    await RawReply.AbandonAsync(port, request);
                    Count("gone");
                    return;
                }

                var replies = await RawReply.AskAsync(port, request, quiet);
                if (replies.Count == 0)
                    Count("closed");
                foreach (var reply in replies)
                {
                    Count(reply.Status.ToString(System.Globalization.CultureInfo.InvariantCulture));
                    if (Fault(reply) is { } fault)
                        wrong.Enqueue($"{number}: {fault}\n{Start(request)}\n{Start(reply.Body)}");
                }
            }
            catch (Exception problem) when (problem is InvalidDataException or OperationCanceledException or System.Net.Sockets.SocketException)
            {
                wrong.Enqueue($"{number}: {problem.Message}\n{Start(request)}");
            }
        });
        return wrong;
    }

    /// <summary>What the other district's caller is answered.</summary>
    internal async Task<string> GuardedAsync() => string.Join('\n', await Task.WhenAll(GuardedQuestions.Select(path => other.GetStringAsync($"/v1/districts/{Guarded}{path}"))));

    /// <summary>Holds the store against what was answered.</summary>
    /// <param name="isAllTold">True where every caller waited for its answer, so that no row may be there that nobody was told of.</param>
    internal async Task CheckAsync(bool isAllTold)
    {
        Assert.True(defects.Lines.Count == 0, string.Join('\n', defects.Lines.Take(3)));
        Assert.Empty(await store.CheckAsync());
        var (guarded, open) = (await store.LastSequenceAsync(Guarded), await store.LastSequenceAsync(Open));
        Assert.Equal(Rows, guarded);
        Assert.InRange(open, Rows + written, isAllTold ? Rows + written : long.MaxValue);
        // Whoever reads all of it finds nothing that is no record.
        using var follower = await StoreFollower.StartAsync(store, Open, DistrictEngine.InMemory(Policy.Named("beijing-2018")));
        Assert.Equal(open, follower.Sequence);
        await StoredLedgers.AllAsync(store, Open);
    }

    public async ValueTask DisposeAsync()
    {
        other.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        await store.DisposeAsync();
        defects.Dispose();
        folder.Delete(recursive: true);
    }

    private void Count(string what) => answers.AddOrUpdate(what, 1, static (_, before) => before + 1);

    private string? Fault(RawReply reply)
    {
        var text = reply.Text;
        if (text.Contains(Secret, StringComparison.Ordinal) || text.Contains(folder.FullName, StringComparison.Ordinal) || text.Contains("   at ", StringComparison.Ordinal) || text.Contains("Exception", StringComparison.Ordinal))
            return "tells what it may not";
        // 505 is the host's own word for a version of HTTP that there is not (RFC 9110, 15.6.6); it has no body.
        if (reply.Status >= 500 && (reply.Status, reply.Body.Length) != (505, 0))
            return "a failure of the service";
        try
        {
            if (reply.Status >= 400 && reply.Body.Length > 0)
                return IsProblem(reply) ? null : "no problem details";
            foreach (var line in reply.Form.StartsWith("application/", StringComparison.Ordinal) ? text.Split('\n', StringSplitOptions.RemoveEmptyEntries) : [])
                Interlocked.Add(ref written, IsWritten(JsonDocument.Parse(line).RootElement) ? 1 : 0);
            return null;
        }
        catch (JsonException problem)
        {
            return "no JSON: " + problem.Message;
        }
    }

    private static bool IsWritten(JsonElement answer) =>
        answer.ValueKind == JsonValueKind.Object && answer.TryGetProperty("result", out var result) && result.ValueKind == JsonValueKind.String && result.GetString() is "accepted" or "removed";

    private static bool IsProblem(RawReply reply)
    {
        var problem = JsonDocument.Parse(reply.Body).RootElement;
        return reply.Form == "application/problem+json" && problem.GetProperty("status").GetInt32() == reply.Status && problem.GetProperty("title").GetString() is not null && problem.GetProperty("detail").GetString() is { Length: > 0 };
    }

    private static string Start(byte[] bytes) => Encoding.Latin1.GetString(bytes.AsSpan(0, Math.Min(600, bytes.Length)));
}
