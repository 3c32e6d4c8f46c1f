using System.Net;
using System.Text.Json;
using Jiuye;
using Jiuye.Tests;
using Jiuye.Vocabulary;

namespace Server.Tests;

/// <summary>The service in the order of what a night promoted: end to end, damaged, and replaced while it serves.</summary>
public sealed class LearnedRankingTests(LearnedNight night) : IClassFixture<LearnedNight>, IAsyncLifetime, IAsyncDisposable
{
    private readonly DirectoryInfo results = Directory.CreateTempSubdirectory("jiuye-nights");
    private readonly MemoryRecordStore store = new(TimeProvider.System);

    private string Night => Path.Combine(results.FullName, $"{LearnedNight.District}", "2026-03-31");

    public Task InitializeAsync() => new StoreImport(store, LearnedNight.District, new() { Wages = night.Policy.Wages }).RunAsync(DatasetFolder.Open(night.Dataset), CancellationToken.None);

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        results.Delete(recursive: true);
    }

    [Fact]
    public async Task Lists_reasons_and_advice_say_which_model_ranked_them()
    {
        night.Copy(Night);
        await using var server = await StartAsync(night.Policy);
        var model = NightRanking.Read(Night, night.Policy).Model;

        using var postings = await Get(server, "/seekers/S003/postings?top=10&language=en");
        using var seekers = await Get(server, "/postings/P003/seekers?top=10");
        using var advice = await Get(server, "/seekers/S003/postings/P003/advice");

        Assert.Equal($"learned; model={model}; night=2026-03-31; prices=2026-03-31", By(postings));
        Assert.Equal($"learned; model={model}; night=2026-03-31", By(seekers));
        Assert.Equal($"learned; model={model}; night=2026-03-31", By(advice));
        var list = (await Body(postings)).EnumerateArray().ToArray();
        Assert.Equal(10, list.Length);
        Assert.Equal(list.Select(Score).OrderDescending(), list.Select(Score));
        // The person reads the match by the declared weights, and no chance.
        Assert.All(list, static one => Assert.StartsWith(FormattableString.Invariant($"Match {one.GetProperty("fit").GetDouble() * 100:0}%"), one.GetProperty("why").GetString(), StringComparison.Ordinal));
        Assert.All(list, static one => Assert.Equal(one.TryGetProperty("own_place", out _), one.GetProperty("why").GetString()!.Contains("In your own order this posting stands at place", StringComparison.Ordinal)));
        var ranking = await Ranking(server);
        Assert.Equal(("learned", model, 0), (ranking.GetProperty("by").GetString(), ranking.GetProperty("model").GetString(), ranking.GetProperty("notes").GetArrayLength()));
    }

    [Fact]
    public async Task A_night_that_is_older_than_the_policy_lets_it_serve_is_told_with_every_answer_and_to_the_operator()
    {
        night.Copy(Night);
        await using var server = await StartAsync(night.Policy, asOf: new(2026, 4, 8));

        using var old = await Get(server, "/seekers/S003/postings?top=10");
        using var earlier = await Get(server, "/seekers/S003/postings?top=10&as_of=2026-04-07");

        Assert.Equal("declared; too-old=2026-03-31", By(old));
        Assert.StartsWith("learned; ", By(earlier), StringComparison.Ordinal);
        var ranking = await Ranking(server);
        Assert.Equal(("declared", JsonValueKind.Null, "too_old"), (ranking.GetProperty("by").GetString(), ranking.GetProperty("model").ValueKind, Codes(ranking)));
        Assert.False(ranking.GetProperty("has_prices").GetBoolean());
        Assert.True(ranking.GetProperty("notes")[0].GetProperty("is_trouble").GetBoolean());
    }

    [Fact]
    public async Task Where_the_policy_puts_nothing_in_service_answers_are_those_of_a_service_without_nights()
    {
        night.Copy(Night);
        var policy = night.PolicyWith("", isInService: false, isByDay: false);
        await using var with = await StartAsync(policy);
        await using var without = await StartAsync(policy, hasNights: false);

        foreach (var path in new[] { "/seekers/S003/postings?top=50", "/postings/P003/seekers?top=50", "/seekers/S003/advice", "/postings/P003/advice" })
        {
            using var one = await Get(with, path);
            using var other = await Get(without, path);

            Assert.Equal("declared", By(one));
            Assert.Equal(await other.Content.ReadAsStringAsync(), await one.Content.ReadAsStringAsync());
        }
    }

    [Fact]
    public async Task A_night_that_comes_while_it_serves_takes_over_and_one_that_is_damaged_is_told()
    {
        await using var server = await StartAsync(night.Policy);
        using (var before = await Get(server, "/postings/P003/seekers"))
            Assert.Equal("declared", By(before));
        Assert.Equal("no_night", Codes(await Ranking(server)));

        night.Copy(Night);
        await Until(server, static by => by.StartsWith("learned", StringComparison.Ordinal));
        var model = Path.Combine(Night, "ranking.model");
        var bytes = await File.ReadAllBytesAsync(model);
        await File.WriteAllBytesAsync(model, bytes[..^1]);
        await Until(server, static by => by == "declared");
        var ranking = await Ranking(server);
        Assert.Equal("damaged prices_of_other_ranking", Codes(ranking));
        Assert.StartsWith("推荐按公示权重排序：夜间的排序模型无法使用。", ranking.GetProperty("notes")[0].GetProperty("zh").GetString(), StringComparison.Ordinal);

        await File.WriteAllBytesAsync(model, bytes);
        await Until(server, static by => by.StartsWith("learned", StringComparison.Ordinal));
    }

    [Fact]
    public async Task While_eight_callers_ask_and_nights_change_every_answer_is_of_one_ranking()
    {
        await using var server = await StartAsync(night.PolicyWith("", isByDay: false));
        var declared = await Told(server);
        using var stop = new CancellationTokenSource();
        var callers = Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            var seen = new HashSet<(string, string)>();
            do
            {
                seen.Add(await Told(server));
            }
            while (!stop.IsCancellationRequested);
            return seen;
        })).ToArray();

        for (var turn = 0; turn < 3; turn++)
        {
            night.Copy(Night);
            await Until(server, static by => by.StartsWith("learned", StringComparison.Ordinal));
            Directory.Move(Night, Path.Combine(results.FullName, $"away{turn}"));
            await Until(server, static by => by == "declared");
        }

        await stop.CancelAsync();
        var all = (await Task.WhenAll(callers)).SelectMany(static seen => seen).Distinct().ToArray();
        Assert.Contains(declared, all);
        Assert.Single(all, static one => one.Item1.StartsWith("learned", StringComparison.Ordinal));
        Assert.Equal(2, all.Length);
    }

    private static double Score(JsonElement one) => one.GetProperty("score").GetDouble();

    private static string By(HttpResponseMessage answer) => answer.Headers.GetValues("X-Ranking").Single();

    private static string Codes(JsonElement ranking) => string.Join(' ', ranking.GetProperty("notes").EnumerateArray().Select(static one => one.GetProperty("code").GetString()));

    private static async Task<JsonElement> Body(HttpResponseMessage answer) => JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;

    private static async Task<HttpResponseMessage> Get(OwnServer server, string path)
    {
        while (true)
        {
            var answer = await server.SendAsync(path, key: null);
            // The engine may be in the making still, beside other tests on the same cores: asked again, as a caller would.
            if (answer.StatusCode != HttpStatusCode.ServiceUnavailable)
                return answer.EnsureSuccessStatusCode();
            answer.Dispose();
            await Task.Delay(50);
        }
    }

    private static async Task<(string By, string Text)> Told(OwnServer server)
    {
        using var answer = await Get(server, "/seekers/S003/postings?top=10");
        return (By(answer), await answer.Content.ReadAsStringAsync());
    }

    private static async Task Until(OwnServer server, Func<string, bool> isSo)
    {
        var deadline = DateTime.UtcNow.AddMinutes(3);
        while (true)
        {
            using var answer = await Get(server, "/postings/P003/seekers?top=1");
            if (isSo(By(answer)))
                return;
            Assert.True(DateTime.UtcNow < deadline, $"Still {By(answer)}.");
            await Task.Delay(20);
        }
    }

    private static async Task<JsonElement> Ranking(OwnServer server)
    {
        using var answer = await Get(server, "/v1/operations");
        return (await Body(answer)).GetProperty("districts")[0].GetProperty("ranking");
    }

    private Task<OwnServer> StartAsync(Policy policy, bool hasNights = true, DateOnly? asOf = null) => OwnServer.StartAsync(
        (options, _) => options with { Policy = policy, KeyFile = null, AsOf = asOf ?? options.AsOf, Results = hasNights ? results.FullName : null, NightsInterval = TimeSpan.FromMilliseconds(20) },
        store);
}
