using Jiuye.Matching;
using Jiuye.Matching.SearchBox;

namespace Jiuye.Server;

/// <summary>Recommendations both ways, what a search box offers, and grades.</summary>
internal static class ListRoutes
{
    internal const string Root = "/v1/districts/{district}";

    private static readonly QueryParameter[] List = [QueryParameter.Top, QueryParameter.AsOf, QueryParameter.Language, QueryParameter.MinSequence];

    internal static void Map(IEndpointRouteBuilder routes)
    {
        EngineQuestion.Map(
            routes,
            Root + "/seekers/{id}/postings",
            new("recommend-postings", AccessScope.Read, "The best postings for a seeker, best first, each with the reasons.") { Query = List },
            Json.Written.RecommendedPostingArray,
            static (call, engine) => [.. engine.RecommendPostings(EngineQuestion.Seeker(call), call.Count, call.AsOf).Select(match =>
                new RecommendedPosting(match.Posting.Id.Value, match.Posting.Title, Answer.Score(match.Score), match.Explanation.ToText(Audience.Seeker, call.Language)))]);
        EngineQuestion.Map(
            routes,
            Root + "/postings/{id}/seekers",
            new("recommend-seekers", AccessScope.Read, "The best seekers for a posting, best first, each with the reasons for the employer.") { Query = List },
            Json.Written.RecommendedSeekerArray,
            static (call, engine) => [.. engine.RecommendSeekers(EngineQuestion.Posting(call), call.Count, call.AsOf).Select(match =>
                new RecommendedSeeker(match.Seeker.Id.Value, Answer.Score(match.Score), match.Explanation.ToText(Audience.Employer, call.Language)))]);
        EngineQuestion.Map(
            routes,
            Root + "/suggestions",
            new("suggest", AccessScope.Read, "What a search box offers for what was typed: titles, occupations, skills, employers.") { Query = [QueryParameter.Text, QueryParameter.Top, QueryParameter.MinSequence] },
            Json.Written.ShownSuggestionArray,
            static (call, engine) => [.. engine.Suggest(call.Text, Math.Min(call.Count, SuggestionIndex.MostSuggestions)).Select(static offered =>
            {
                var (start, length) = offered.Highlight.GetOffsetAndLength(offered.Entry.Text.Length);
                return new ShownSuggestion(offered.Entry.Text, Names.Of(offered.Entry.Kind), Names.Of(offered.By), start, length, offered.Entry.Count);
            })]);
        EngineQuestion.Map(
            routes,
            Root + "/seekers/{id}/grade",
            new("grade", AccessScope.Read, "How hard a seeker is to place.") { Query = [QueryParameter.AsOf, QueryParameter.Language, QueryParameter.MinSequence] },
            Json.Written.ShownGrade,
            static (call, engine) =>
            {
                var grade = engine.Grade(EngineQuestion.Seeker(call), call.AsOf);
                return new((int)grade.Level, (int)grade.Levels.Least, (int)grade.Levels.Most, grade.Points, grade.CardVersion, grade.ToSeekerText(call.Language));
            });
    }
}
