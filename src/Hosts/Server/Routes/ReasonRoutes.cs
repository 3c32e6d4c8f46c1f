using Jiuye.Matching;

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
        EngineQuestion.Map(routes, Pair + "/obstacles", new("obstacles", AccessScope.Read, "Every hard filter that keeps a pair apart; empty where it passes.") { Query = Told }, Json.Written.ShownObstacleArray, static (call, engine) =>
            Shown(engine.WhyExcluded(EngineQuestion.Seeker(call), EngineQuestion.Other(call), call.AsOf), verdict =>
                new ShownObstacle(Names.Of(verdict.Filter), verdict.Shortfall, Names.Of(verdict.Unit), verdict.Missing, verdict.ToText(Audience.Seeker, call.Language))));
        EngineQuestion.Map(routes, Pair + "/halves", new("halves", AccessScope.Read, "How far the seeker's wishes and the posting's requirements are met.") { Query = [QueryParameter.AsOf, QueryParameter.MinSequence] }, Json.Written.ShownHalves, static (call, engine) =>
        {
            var halves = engine.Halves(EngineQuestion.Seeker(call), EngineQuestion.Other(call), call.AsOf);
            return new(Answer.Score(halves.Seeker), halves.SeekerWeight, Answer.Score(halves.Posting), halves.PostingWeight, Answer.Score(halves.Combined));
        });
        EngineQuestion.Map(routes, Pair + "/advice", new("advise-pair", AccessScope.Read, "What moves the seeker up among the posting's candidates, each change proved by ranking with it.") { Query = Told }, Json.Written.ShownPairAdviceArray, static (call, engine) =>
            Shown(call, engine.WhatWouldHelp(EngineQuestion.Seeker(call), EngineQuestion.Other(call), call.AsOf), advice =>
                new ShownPairAdvice(Names.Of(advice.Change.Kind), Of(advice.Before), Of(advice.After), advice.ToText(call.Language))));
        EngineQuestion.Map(routes, Seeker + "/advice", new("advise-seeker", AccessScope.Read, "What makes the seeker's list better, each change proved by ranking with it.") { Query = Told }, Json.Written.ShownSeekerAdviceArray, static (call, engine) =>
            Shown(call, engine.WhatWouldHelp(EngineQuestion.Seeker(call), call.AsOf), advice =>
                new ShownSeekerAdvice(Names.Of(advice.Change.Kind), Of(advice.Before), Of(advice.After), advice.ToText(call.Language))));
        EngineQuestion.Map(routes, Posting + "/advice", new("advise-posting", AccessScope.Read, "What gets the posting more or better candidates, each change proved by ranking with it.") { Query = Told }, Json.Written.ShownPostingAdviceArray, static (call, engine) =>
            Shown(call, engine.WhatWouldHelp(EngineQuestion.Posting(call), call.AsOf), advice =>
                new ShownPostingAdvice(Names.Of(advice.Change.Kind), advice.Change.Cost, Of(advice.Before), Of(advice.After), advice.ToText(Audience.Employer, call.Language))));
        EngineQuestion.Map(routes, Seeker + "/relaxations", new("relax-seeker", AccessScope.Read, "The cheapest that a seeker may give up for enough matches.") { Query = Counted }, Json.Written.ShownRelaxations, static (call, engine) =>
            Of(engine.Relax(EngineQuestion.Seeker(call), call.Count, call.AsOf), call.Language));
        EngineQuestion.Map(routes, Posting + "/relaxations", new("relax-posting", AccessScope.Read, "The cheapest that an employer may give up for enough candidates.") { Query = Counted }, Json.Written.ShownRelaxations, static (call, engine) =>
            Of(engine.Relax(EngineQuestion.Posting(call), call.Count, call.AsOf), call.Language));
    }

    private static TShown[] Shown<T, TShown>(IReadOnlyList<T> found, Func<T, TShown> show) => [.. found.Select(show)];

    private static TShown[] Shown<T, TShown>(Call call, Ranked<T> found, Func<T, TShown> show)
    {
        Answer.Ranking(call, found.By);
        return Shown(found, show);
    }

    private static ShownPairStanding Of(in PairStanding standing) => new(standing.Passes, standing.Place, Answer.Score(standing.Score));

    private static ShownListStanding Of(in ListStanding standing) => new(standing.Candidates, Answer.Score(standing.Best), Answer.Score(standing.MeanOfFirst));

    private static ShownRelaxations Of(RelaxationPlan plan, string language) => new(
        plan.Present,
        plan.AtLeast,
        plan.Reachable,
        [.. plan.Sets.Select(way => new ShownWay(
            way.Cost, way.Matches, [.. way.Relaxations.Select(step => new ShownStep(Names.Of(step.Kind), step.Cost, step.Matches, step.ToText(language)))]))]);
}
