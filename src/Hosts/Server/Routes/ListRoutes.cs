using Jiuye.Matching;
using Jiuye.Matching.SearchBox;
using Jiuye.Vocabulary;

namespace Jiuye.Server;

/// <summary>Recommendations both ways, what a search box offers, and grades.</summary>
internal static class ListRoutes
{
    internal const string Root = "/v1/districts/{district}";

    private const string RankedBy = $"{Answer.RankingHeader} says what ordered it.";

    private static readonly QueryParameter[] List = [QueryParameter.Top, QueryParameter.AsOf, QueryParameter.Language, QueryParameter.MinSequence];

    internal static void Map(IEndpointRouteBuilder routes)
    {
        EngineQuestion.Map(
            routes,
            Root + "/seekers/{id}/postings",
            new("recommend-postings", AccessScope.Read, $"The best postings for a seeker, best first, each with the reasons. {RankedBy}") { Query = List },
            Json.Written.RecommendedPostingArray,
            static (call, engine) =>
            {
                var list = engine.RecommendPostings(EngineQuestion.Seeker(call), call.Count, call.AsOf);
                engine.CountAsShown(list);
                Answer.Ranking(call, list.By);
                return [.. list.Select(match => new RecommendedPosting(match.Posting.Id.Value, match.Posting.Title, Answer.Score(match.Score), Why(match, call.Language)) { Fit = Fit(match.Fit), OwnPlace = match.Spread?.OwnPlace })];
            });
        EngineQuestion.Map(
            routes,
            Root + "/postings/{id}/seekers",
            new("recommend-seekers", AccessScope.Read, $"The best seekers for a posting, best first, each with the reasons for the employer. {RankedBy}") { Query = List },
            Json.Written.RecommendedSeekerArray,
            static (call, engine) =>
            {
                var list = engine.RecommendSeekers(EngineQuestion.Posting(call), call.Count, call.AsOf);
                Answer.Ranking(call, list.By);
                return [.. list.Select(match => new RecommendedSeeker(match.Seeker.Id.Value, Answer.Score(match.Score), match.Explanation.ToText(Audience.Employer, call.Language)) { Fit = Fit(match.Fit) })];
            });
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

    private static double? Fit(double? fit) => fit is { } known ? Answer.Score(known) : null;

    private static string Why(PostingRecommendation match, string language)
    {
        var reasons = match.Explanation.ToText(Audience.Seeker, language);
        return match.Spread is { } spread ? $"{reasons}{(Bilingual.IsChinese(language) ? "" : " ")}{spread.ToText(language)}" : reasons;
    }
}
