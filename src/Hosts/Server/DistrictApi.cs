using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Jiuye.Matching;
using Jiuye.Matching.SearchBox;

namespace Jiuye.Server;

/// <summary>The paths of the API and what they answer.</summary>
internal static class DistrictApi
{
    private const int MostAsked = 200;

    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    internal static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/health/live", static () => Results.Ok());
        app.MapGet("/health/ready", static (DatasetEngine data) => data.IsReady ? Results.Ok() : Results.StatusCode(StatusCodes.Status503ServiceUnavailable));
        app.MapGet("/v1/seekers/{id}/postings", static (string id, int? top, string? as_of, string? language, DatasetEngine data) =>
            Answer(data, top, as_of, language, ask => ask.Engine.RecommendPostings(new(id), ask.Top, ask.AsOf).Select(match => new
            {
                Posting = match.Posting.Id.Value,
                match.Posting.Title,
                Score = Math.Round(match.Score, 6),
                Why = match.Explanation.ToText(Audience.Seeker, ask.Language),
            })));
        app.MapGet("/v1/postings/{id}/seekers", static (string id, int? top, string? as_of, string? language, DatasetEngine data) =>
            Answer(data, top, as_of, language, ask => ask.Engine.RecommendSeekers(new(id), ask.Top, ask.AsOf).Select(match => new
            {
                Seeker = match.Seeker.Id.Value,
                Score = Math.Round(match.Score, 6),
                Why = match.Explanation.ToText(Audience.Employer, ask.Language),
            })));
        app.MapGet("/v1/seekers/{id}/postings/{posting}/obstacles", static (string id, string posting, string? as_of, string? language, DatasetEngine data) =>
            Answer(data, null, as_of, language, ask => ask.Engine.WhyExcluded(new(id), new(posting), ask.AsOf).Select(verdict => verdict.ToText(Audience.Seeker, ask.Language))));
        app.MapGet("/v1/suggestions", static (string? q, int? top, DatasetEngine data) =>
            Answer(data, top, null, null, ask => ask.Engine.Suggest(q ?? "", Math.Min(ask.Top, SuggestionIndex.MostSuggestions)).Select(Shown)));
        app.MapGet("/v1/seekers/{id}/grade", static (string id, string? as_of, string? language, DatasetEngine data) =>
            Answer(data, null, as_of, language, ask =>
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
            Kind = JsonNamingPolicy.SnakeCaseLower.ConvertName(suggestion.Entry.Kind.ToString()),
            By = JsonNamingPolicy.SnakeCaseLower.ConvertName(suggestion.By.ToString()),
            Start = start,
            Length = length,
            Postings = suggestion.Entry.Count,
        };
    }

    private static async Task<IResult> Answer<T>(DatasetEngine data, int? top, string? asOf, string? language, Func<Question, T> answer)
    {
        if (!data.IsReady)
            return Results.Problem("The dataset is still being read.", statusCode: StatusCodes.Status503ServiceUnavailable);
        if (top is < 1 or > MostAsked)
            return Results.Problem($"top '{top}': expected 1 to {MostAsked}.", statusCode: StatusCodes.Status400BadRequest);
        if (language is not (null or "zh-CN" or "en"))
            return Results.Problem($"language '{language}': expected zh-CN or en.", statusCode: StatusCodes.Status400BadRequest);
        var day = data.AsOf;
        if (asOf is not null && !DateOnly.TryParseExact(asOf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
            return Results.Problem($"as_of '{asOf}': expected yyyy-MM-dd.", statusCode: StatusCodes.Status400BadRequest);
        try
        {
            return Results.Json(answer(new(await data.Engine, top ?? 10, day, language ?? "zh-CN")), Json);
        }
        catch (ArgumentException problem)
        {
            // The engine names the id that it does not hold; ids are no personal data.
            return Results.Problem(problem.Message, statusCode: StatusCodes.Status404NotFound);
        }
    }

    private sealed record Question(DistrictEngine Engine, int Top, DateOnly AsOf, string Language);
}
