using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye.Server;

/// <summary>The paths of reasons and advice, and what they answer: why not, how far each side is met, what to give up, what would help.</summary>
internal static class AdviceApi
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/v1/seekers/{id}/postings/{posting}/obstacles", static (string id, string posting, string? as_of, string? language, DatasetEngine data) =>
            Answers.Of(data, as_of, language, ask => ask.Engine.WhyExcluded(new(id), new(posting), ask.AsOf).Select(verdict => new
            {
                Filter = Answers.Name(verdict.Filter),
                verdict.Shortfall,
                Unit = Answers.Name(verdict.Unit),
                verdict.Missing,
                Text = verdict.ToText(Audience.Seeker, ask.Language),
            })));
        app.MapGet("/v1/seekers/{id}/postings/{posting}/halves", static (string id, string posting, string? as_of, DatasetEngine data) =>
            Answers.Of(data, as_of, null, ask => Shown(ask.Engine.Halves(new(id), new(posting), ask.AsOf))));
        app.MapGet("/v1/seekers/{id}/postings/{posting}/advice", static (string id, string posting, string? as_of, string? language, DatasetEngine data) =>
            Answers.Of(data, as_of, language, ask => ask.Engine.WhatWouldHelp(new(id), new(posting), ask.AsOf).Select(advice => new
            {
                Kind = Answers.Name(advice.Change.Kind),
                Before = Shown(advice.Before),
                After = Shown(advice.After),
                Text = advice.ToText(ask.Language),
            })));
        app.MapGet("/v1/seekers/{id}/advice", static (string id, string? as_of, string? language, DatasetEngine data) =>
            Answers.Of(data, as_of, language, ask => ask.Engine.WhatWouldHelp(new SeekerId(id), ask.AsOf).Select(advice => new
            {
                Kind = Answers.Name(advice.Change.Kind),
                Before = Shown(advice.Before),
                After = Shown(advice.After),
                Text = advice.ToText(ask.Language),
            })));
        app.MapGet("/v1/postings/{id}/advice", static (string id, string? as_of, string? language, DatasetEngine data) =>
            Answers.Of(data, as_of, language, ask => ask.Engine.WhatWouldHelp(new PostingId(id), ask.AsOf).Select(advice => new
            {
                Kind = Answers.Name(advice.Change.Kind),
                advice.Change.Cost,
                Before = Shown(advice.Before),
                After = Shown(advice.After),
                Text = advice.ToText(Audience.Employer, ask.Language),
            })));
        app.MapGet("/v1/seekers/{id}/relaxations", static (string id, int? at_least, string? as_of, string? language, DatasetEngine data) =>
            Answers.Of(data, as_of, language, ask => Shown(ask.Engine.Relax(new SeekerId(id), ask.Count, ask.AsOf), ask.Language), at_least, nameof(at_least)));
        app.MapGet("/v1/postings/{id}/relaxations", static (string id, int? at_least, string? as_of, string? language, DatasetEngine data) =>
            Answers.Of(data, as_of, language, ask => Shown(ask.Engine.Relax(new PostingId(id), ask.Count, ask.AsOf), ask.Language), at_least, nameof(at_least)));
    }

    private static object Shown(in MatchHalves halves) => new
    {
        Seeker = Answers.Score(halves.Seeker),
        halves.SeekerWeight,
        Posting = Answers.Score(halves.Posting),
        halves.PostingWeight,
        Score = Answers.Score(halves.Combined),
    };

    private static object Shown(in PairStanding standing) => new { standing.Passes, standing.Place, Score = Answers.Score(standing.Score) };

    private static object Shown(in ListStanding standing) => new { standing.Candidates, Best = Answers.Score(standing.Best), MeanOfFirst = Answers.Score(standing.MeanOfFirst) };

    private static object Shown(RelaxationPlan plan, string language) => new
    {
        plan.Present,
        plan.AtLeast,
        plan.Reachable,
        Ways = plan.Sets.Select(way => new
        {
            way.Cost,
            way.Matches,
            Steps = way.Relaxations.Select(step => new { Kind = Answers.Name(step.Kind), step.Cost, step.Matches, Text = step.ToText(language) }),
        }),
    };
}
