using Jiuye.Matching;
using Jiuye.Matching.SearchBox;

namespace Jiuye.Server;

/// <summary>The paths of lists, suggestions and grades, and what they answer.</summary>
internal static class DistrictApi
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/health/live", static () => Results.Ok());
        app.MapGet("/health/ready", static (DatasetEngine data) => data.IsReady ? Results.Ok() : Results.StatusCode(StatusCodes.Status503ServiceUnavailable));
        app.MapGet("/v1/seekers/{id}/postings", static (string id, int? top, string? as_of, string? language, DatasetEngine data) =>
            Answers.Of(data, as_of, language, ask => ask.Engine.RecommendPostings(new(id), ask.Count, ask.AsOf).Select(match => new
            {
                Posting = match.Posting.Id.Value,
                match.Posting.Title,
                Score = Answers.Score(match.Score),
                Why = match.Explanation.ToText(Audience.Seeker, ask.Language),
            }), top));
        app.MapGet("/v1/postings/{id}/seekers", static (string id, int? top, string? as_of, string? language, DatasetEngine data) =>
            Answers.Of(data, as_of, language, ask => ask.Engine.RecommendSeekers(new(id), ask.Count, ask.AsOf).Select(match => new
            {
                Seeker = match.Seeker.Id.Value,
                Score = Answers.Score(match.Score),
                Why = match.Explanation.ToText(Audience.Employer, ask.Language),
            }), top));
        app.MapGet("/v1/suggestions", static (string? q, int? top, DatasetEngine data) =>
            Answers.Of(data, null, null, ask => ask.Engine.Suggest(q ?? "", Math.Min(ask.Count, SuggestionIndex.MostSuggestions)).Select(Shown), top));
        app.MapGet("/v1/seekers/{id}/grade", static (string id, string? as_of, string? language, DatasetEngine data) =>
            Answers.Of(data, as_of, language, ask =>
            {
                var grade = ask.Engine.Grade(new(id), ask.AsOf);
                return new { Level = (int)grade.Level, Lowest = (int)grade.Levels.Least, Highest = (int)grade.Levels.Most, grade.Points, grade.CardVersion, Text = grade.ToSeekerText(ask.Language) };
            }));
    }

    private static object Shown(Suggestion suggestion)
    {
        var (start, length) = suggestion.Highlight.GetOffsetAndLength(suggestion.Entry.Text.Length);
        return new
        {
            suggestion.Entry.Text,
            Kind = Answers.Name(suggestion.Entry.Kind),
            By = Answers.Name(suggestion.By),
            Start = start,
            Length = length,
            Postings = suggestion.Entry.Count,
        };
    }
}
