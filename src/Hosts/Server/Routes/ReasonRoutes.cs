using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye.Server;

/// <summary>Why not, how far each side is met, what to give up, what would help.</summary>
internal static class ReasonRoutes
{
    private const string Seeker = ListRoutes.Root + "/seekers/{id}";
    private const string Posting = ListRoutes.Root + "/postings/{id}";
    private const string Pair = Seeker + "/postings/{posting}";

    private static readonly QueryParameter[] Told = [QueryParameter.AsOf, QueryParameter.Language, QueryParameter.MinSequence];
    private static readonly QueryParameter[] Counted = [QueryParameter.AtLeast, .. Told];

    internal static void Map(IEndpointRouteBuilder routes)
    {
        Map(routes, Pair + "/obstacles", "obstacles", "Every hard filter that keeps a pair apart; empty where it passes.", Told, Json.Written.ShownObstacleArray, static (call, engine) =>
            Shown(engine.WhyExcluded(Person(call), Post(call), call.AsOf), verdict =>
                new ShownObstacle(Names.Of(verdict.Filter), verdict.Shortfall, Names.Of(verdict.Unit), verdict.Missing, verdict.ToText(Audience.Seeker, call.Language))));
        Map(routes, Pair + "/halves", "halves", "How far the seeker's wishes and the posting's requirements are met.", [QueryParameter.AsOf, QueryParameter.MinSequence], Json.Written.ShownHalves, static (call, engine) =>
        {
            var halves = engine.Halves(Person(call), Post(call), call.AsOf);
            return new(Answer.Score(halves.Seeker), halves.SeekerWeight, Answer.Score(halves.Posting), halves.PostingWeight, Answer.Score(halves.Combined));
        });
        Map(routes, Pair + "/advice", "advise-pair", "What moves the seeker up among the posting's candidates, each change proved by ranking with it.", Told, Json.Written.ShownPairAdviceArray, static (call, engine) =>
            Shown(engine.WhatWouldHelp(Person(call), Post(call), call.AsOf), advice =>
                new ShownPairAdvice(Names.Of(advice.Change.Kind), Of(advice.Before), Of(advice.After), advice.ToText(call.Language))));
        Map(routes, Seeker + "/advice", "advise-seeker", "What makes the seeker's list better, each change proved by ranking with it.", Told, Json.Written.ShownSeekerAdviceArray, static (call, engine) =>
            Shown(engine.WhatWouldHelp(Person(call), call.AsOf), advice =>
                new ShownSeekerAdvice(Names.Of(advice.Change.Kind), Of(advice.Before), Of(advice.After), advice.ToText(call.Language))));
        Map(routes, Posting + "/advice", "advise-posting", "What gets the posting more or better candidates, each change proved by ranking with it.", Told, Json.Written.ShownPostingAdviceArray, static (call, engine) =>
            Shown(engine.WhatWouldHelp(new PostingId(call.Part("id")), call.AsOf), advice =>
                new ShownPostingAdvice(Names.Of(advice.Change.Kind), advice.Change.Cost, Of(advice.Before), Of(advice.After), advice.ToText(Audience.Employer, call.Language))));
        Map(routes, Seeker + "/relaxations", "relax-seeker", "The cheapest that a seeker may give up for enough matches.", Counted, Json.Written.ShownRelaxations, static (call, engine) =>
            Of(engine.Relax(Person(call), call.Count, call.AsOf), call.Language));
        Map(routes, Posting + "/relaxations", "relax-posting", "The cheapest that an employer may give up for enough candidates.", Counted, Json.Written.ShownRelaxations, static (call, engine) =>
            Of(engine.Relax(new PostingId(call.Part("id")), call.Count, call.AsOf), call.Language));
    }

    private static void Map<T>(
        IEndpointRouteBuilder routes,
        string pattern,
        string name,
        string summary,
        QueryParameter[] query,
        System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type,
        Func<Call, DistrictEngine, T> answer)
    {
        var isOfSeeker = pattern.StartsWith(Seeker, StringComparison.Ordinal);
        Door.Map(routes, HttpMethods.Get, pattern, new(name, AccessScope.Read, summary) { Query = query, Answer = typeof(T) }, async call =>
        {
            using var use = await call.UseAsync();
            if (use is null)
                return;
            if (Missing(call, use.Engine, isOfSeeker) is var (what, id))
                await call.NotHeldAsync(what, id);
            else
                await Answer.WriteAsync(call.Context, answer(call, use.Engine), type);
        });
    }

    private static (string What, string Id)? Missing(Call call, DistrictEngine engine, bool isOfSeeker)
    {
        var id = call.Part("id");
        if (isOfSeeker ? !engine.Holds(new SeekerId(id)) : !engine.Holds(new PostingId(id)))
            return (isOfSeeker ? "seeker" : "posting", id);
        return call.Context.Request.RouteValues.TryGetValue("posting", out var posting) && !engine.Holds(new PostingId((string)posting!)) ? ("posting", (string)posting!) : null;
    }

    private static SeekerId Person(Call call) => new(call.Part("id"));

    private static PostingId Post(Call call) => new(call.Part("posting"));

    private static TShown[] Shown<T, TShown>(IReadOnlyList<T> found, Func<T, TShown> show) => [.. found.Select(show)];

    private static ShownPairStanding Of(in PairStanding standing) => new(standing.Passes, standing.Place, Answer.Score(standing.Score));

    private static ShownListStanding Of(in ListStanding standing) => new(standing.Candidates, Answer.Score(standing.Best), Answer.Score(standing.MeanOfFirst));

    private static ShownRelaxations Of(RelaxationPlan plan, string language) => new(
        plan.Present,
        plan.AtLeast,
        plan.Reachable,
        [.. plan.Sets.Select(way => new ShownWay(
            way.Cost, way.Matches, [.. way.Relaxations.Select(step => new ShownStep(Names.Of(step.Kind), step.Cost, step.Matches, step.ToText(language)))]))]);
}
