using Jiuye.Matching;
using Jiuye.Matching.SearchBox;
using Jiuye.Vocabulary;

namespace Jiuye.Server;

/// <summary>Recommendations both ways, what a search box offers, and grades.</summary>
internal static class ListRoutes
{
    internal const string Root = "/v1/districts/{district}";

    private static readonly QueryParameter[] List = [QueryParameter.Top, QueryParameter.AsOf, QueryParameter.Language, QueryParameter.MinSequence];

    internal static void Map(IEndpointRouteBuilder routes)
    {
        Door.Map(
            routes,
            HttpMethods.Get,
            Root + "/seekers/{id}/postings",
            new("recommend-postings", AccessScope.Read, "The best postings for a seeker, best first, each with the reasons.") { Query = List, Answer = typeof(RecommendedPosting[]) },
            PostingsAsync);
        Door.Map(
            routes,
            HttpMethods.Get,
            Root + "/postings/{id}/seekers",
            new("recommend-seekers", AccessScope.Read, "The best seekers for a posting, best first, each with the reasons for the employer.") { Query = List, Answer = typeof(RecommendedSeeker[]) },
            SeekersAsync);
        Door.Map(
            routes,
            HttpMethods.Get,
            Root + "/suggestions",
            new("suggest", AccessScope.Read, "What a search box offers for what was typed: titles, occupations, skills, employers.")
            {
                Query = [QueryParameter.Text, QueryParameter.Top, QueryParameter.MinSequence],
                Answer = typeof(ShownSuggestion[]),
            },
            SuggestAsync);
        Door.Map(
            routes,
            HttpMethods.Get,
            Root + "/seekers/{id}/grade",
            new("grade", AccessScope.Read, "How hard a seeker is to place.") { Query = [QueryParameter.AsOf, QueryParameter.Language, QueryParameter.MinSequence], Answer = typeof(ShownGrade) },
            GradeAsync);
    }

    private static async Task PostingsAsync(Call call)
    {
        using var use = await call.UseAsync();
        var seeker = new SeekerId(call.Part("id"));
        if (use is null)
            return;
        if (!use.Engine.Holds(seeker))
        {
            await call.NotHeldAsync("seeker", seeker.Value);
            return;
        }

        var matches = use.Engine.RecommendPostings(seeker, call.Count, call.AsOf);
        var shown = new RecommendedPosting[matches.Count];
        for (var at = 0; at < shown.Length; at++)
        {
            var (posting, score, why) = matches[at];
            shown[at] = new(posting.Id.Value, posting.Title, Answer.Score(score), why.ToText(Audience.Seeker, call.Language));
        }

        await Answer.WriteAsync(call.Context, shown, Json.Written.RecommendedPostingArray);
    }

    private static async Task SeekersAsync(Call call)
    {
        using var use = await call.UseAsync();
        var posting = new PostingId(call.Part("id"));
        if (use is null)
            return;
        if (!use.Engine.Holds(posting))
        {
            await call.NotHeldAsync("posting", posting.Value);
            return;
        }

        var matches = use.Engine.RecommendSeekers(posting, call.Count, call.AsOf);
        var shown = new RecommendedSeeker[matches.Count];
        for (var at = 0; at < shown.Length; at++)
        {
            var (seeker, score, why) = matches[at];
            shown[at] = new(seeker.Id.Value, Answer.Score(score), why.ToText(Audience.Employer, call.Language));
        }

        await Answer.WriteAsync(call.Context, shown, Json.Written.RecommendedSeekerArray);
    }

    private static async Task SuggestAsync(Call call)
    {
        using var use = await call.UseAsync();
        if (use is null)
            return;
        var offered = use.Engine.Suggest(call.Text, Math.Min(call.Count, SuggestionIndex.MostSuggestions));
        var shown = new ShownSuggestion[offered.Count];
        for (var at = 0; at < shown.Length; at++)
        {
            var entry = offered[at].Entry;
            var (start, length) = offered[at].Highlight.GetOffsetAndLength(entry.Text.Length);
            shown[at] = new(entry.Text, Names.Of(entry.Kind), Names.Of(offered[at].By), start, length, entry.Count);
        }

        await Answer.WriteAsync(call.Context, shown, Json.Written.ShownSuggestionArray);
    }

    private static async Task GradeAsync(Call call)
    {
        using var use = await call.UseAsync();
        var seeker = new SeekerId(call.Part("id"));
        if (use is null)
            return;
        if (!use.Engine.Holds(seeker))
        {
            await call.NotHeldAsync("seeker", seeker.Value);
            return;
        }

        var grade = use.Engine.Grade(seeker, call.AsOf);
        await Answer.WriteAsync(
            call.Context,
            new((int)grade.Level, (int)grade.Levels.Least, (int)grade.Levels.Most, grade.Points, grade.CardVersion, grade.ToSeekerText(call.Language)),
            Json.Written.ShownGrade);
    }
}
