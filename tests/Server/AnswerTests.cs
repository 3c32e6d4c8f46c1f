using System.Net;
using System.Text.Json;

namespace Server.Tests;

/// <summary>What callers of the server get.</summary>
[Collection(nameof(RunningServer))]
public sealed class AnswerTests(RunningServer server)
{
    [Fact]
    public async Task Answers_only_to_the_key_and_explains_what_it_recommends()
    {
        Assert.Equal(HttpStatusCode.Unauthorized, (await server.Stranger.GetAsync(RunningServer.District + "/seekers/nobody/postings")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await server.Stranger.GetAsync("/health/live")).StatusCode);

        var (_, matches) = await server.SeekerWithMatches();

        Assert.All(matches, match => Assert.False(string.IsNullOrWhiteSpace(match.GetProperty("why").GetString())));
        Assert.Equal(matches.Select(Score).OrderDescending(), matches.Select(Score));
    }

    [Fact]
    public async Task Suggestions_complete_what_is_typed()
    {
        var offered = await server.Get("/suggestions?q=dianhan&top=3");

        Assert.NotEmpty(offered.EnumerateArray());
        Assert.All(offered.EnumerateArray(), static one => Assert.StartsWith("电焊", one.GetProperty("text").GetString()![one.GetProperty("start").GetInt32()..], StringComparison.Ordinal));
        Assert.Equal(0, (await server.Get("/suggestions?q=")).GetArrayLength());
    }

    [Fact]
    public async Task A_recommended_pair_has_no_obstacles_and_its_halves_make_its_score()
    {
        var (seeker, matches) = await server.SeekerWithMatches();
        var pair = $"/seekers/{seeker}/postings/{matches[0].GetProperty("posting").GetString()}";

        Assert.Equal(0, (await server.Get($"{pair}/obstacles")).GetArrayLength());
        var halves = await server.Get($"{pair}/halves");
        Assert.Equal(Score(matches[0]), Score(halves));
        Assert.Equal(
            Score(halves),
            halves.GetProperty("seeker_weight").GetDouble() * halves.GetProperty("seeker").GetDouble() + halves.GetProperty("posting_weight").GetDouble() * halves.GetProperty("posting").GetDouble(),
            tolerance: 2e-6);
    }

    [Fact]
    public async Task An_obstacle_is_named_with_how_far_it_is_from_passing()
    {
        var (seeker, matches) = await server.SeekerWithMatches();

        // On a day before everything nobody was registered and nothing published.
        var obstacles = await server.Get($"/seekers/{seeker}/postings/{matches[0].GetProperty("posting").GetString()}/obstacles?as_of=1999-01-01&language=en");

        var open = Assert.Single(obstacles.EnumerateArray(), static one => one.GetProperty("filter").GetString() == "posting_open");
        Assert.Equal("days", open.GetProperty("unit").GetString());
        Assert.True(open.GetProperty("shortfall").GetDouble() > 365);
        Assert.NotEmpty(open.GetProperty("text").GetString()!);
    }

    [Fact]
    public async Task What_a_seeker_may_give_up_is_told_with_what_each_way_brings()
    {
        JsonElement plan = default;
        foreach (var seeker in RunningServer.Seekers().Take(100))
        {
            plan = await server.Get($"/seekers/{seeker}/relaxations?at_least=200");
            if (plan.GetProperty("ways").GetArrayLength() > 0)
                break;
        }

        Assert.NotEmpty(plan.GetProperty("ways").EnumerateArray());
        Assert.Equal(200, plan.GetProperty("at_least").GetInt32());
        foreach (var way in plan.GetProperty("ways").EnumerateArray())
        {
            Assert.InRange(way.GetProperty("matches").GetInt32(), plan.GetProperty("present").GetInt32() + 1, plan.GetProperty("reachable").GetInt32());
            Assert.Equal(way.GetProperty("cost").GetDouble(), way.GetProperty("steps").EnumerateArray().Sum(static step => step.GetProperty("cost").GetDouble()), tolerance: 1e-9);
        }
    }

    [Theory]
    [InlineData("seekers")]
    [InlineData("postings")]
    public async Task Advice_promises_a_better_list(string side)
    {
        JsonElement advice = default;
        foreach (var id in (side == "seekers" ? RunningServer.Seekers() : RunningServer.Postings()).Take(50))
        {
            advice = await server.Get($"/{side}/{id}/advice?language=en");
            if (advice.GetArrayLength() > 0)
                break;
        }

        Assert.NotEmpty(advice.EnumerateArray());
        foreach (var one in advice.EnumerateArray())
        {
            Assert.True(one.GetProperty("after").GetProperty("mean_of_first").GetDouble() >= one.GetProperty("before").GetProperty("mean_of_first").GetDouble());
            Assert.Matches("^[a-z_]+$", one.GetProperty("kind").GetString());
            Assert.NotEmpty(one.GetProperty("text").GetString()!);
        }
    }

    [Fact]
    public async Task Advice_for_a_pair_promises_a_better_place()
    {
        var (seeker, matches) = await server.SeekerWithMatches();
        var promised = 0;
        foreach (var match in matches)
        {
            var pair = $"/seekers/{seeker}/postings/{match.GetProperty("posting").GetString()}";
            foreach (var one in (await server.Get($"{pair}/advice")).EnumerateArray())
            {
                Assert.True(one.GetProperty("after").GetProperty("place").GetInt32() < one.GetProperty("before").GetProperty("place").GetInt32());
                promised++;
            }
        }

        Assert.True(promised > 0);
    }

    [Theory]
    [InlineData("/seekers/nobody/postings", 404, "'nobody'")]
    [InlineData("/seekers/nobody/advice", 404, "'nobody'")]
    [InlineData("/seekers/nobody/relaxations", 404, "'nobody'")]
    [InlineData("/postings/nowhere/advice", 404, "'nowhere'")]
    [InlineData("/postings/nowhere/relaxations", 404, "'nowhere'")]
    [InlineData("/seekers/nobody/postings/nowhere/halves", 404, "'nobody'")]
    [InlineData("/seekers/nobody/postings/nowhere/advice", 404, "'nobody'")]
    [InlineData("/seekers/nobody/postings/nowhere/obstacles", 404, "'nobody'")]
    [InlineData("/seekers/nobody/postings?as_of=tomorrow", 400, "as_of 'tomorrow'")]
    [InlineData("/seekers/nobody/advice?language=fr", 400, "language 'fr'")]
    [InlineData("/seekers/nobody/relaxations?at_least=0", 400, "at_least '0'")]
    [InlineData("/postings/nowhere/relaxations?at_least=201", 400, "at_least '201'")]
    [InlineData("/seekers/nobody/postings?top=201", 400, "top '201'")]
    [InlineData("/seekers/nobody/postings?top=many", 400, "top 'many': expected 1 to 200")]
    [InlineData("/seekers/nobody/postings?asof=2026-03-31", 400, "'asof' is no parameter")]
    [InlineData("/seekers/nobody/postings?top=1&top=2", 400, "top")]
    [InlineData("/seekers/nobody/postings?min_sequence=99999999", 400, "min_sequence '99999999'")]
    public async Task What_is_wrong_with_a_question_is_said_as_problem_details(string path, int status, string said)
    {
        using var answer = await server.Client.GetAsync(RunningServer.District + path);

        Assert.Equal((HttpStatusCode)status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains(said, JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.TryGetProperty("detail", out var detail) ? detail.GetString()! : "", StringComparison.Ordinal);
    }

    private static double Score(JsonElement match) => match.GetProperty("score").GetDouble();
}
