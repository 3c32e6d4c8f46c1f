using System.Globalization;
using System.Text;

namespace Jiuye.Matching;

/// <summary>Puts an explanation into words for a reader.</summary>
internal static class ExplanationText
{
    public static string Write(Explanation explanation, Audience audience, Phrases phrases)
    {
        if (explanation is { Chances: { } chances, Declared: { } declared })
            return LearnedText.Write(explanation, chances, declared, audience, phrases);
        if (explanation.Facts is not { } facts)
            return string.Create(CultureInfo.InvariantCulture, $"{explanation.Term} +{explanation.Value:0.0000}");
        if (explanation.Term == ScoreTerms.Bm25)
            return phrases.TextScore(explanation.Value) + phrases.FullStop + phrases.Sentence(explanation.Term, facts, audience) + phrases.FullStop.TrimEnd();
        if (explanation.Term != ScoreTerms.Score)
            return phrases.Sentence(explanation.Term, facts, audience);
        return audience switch
        {
            Audience.Seeker or Audience.Employer => Short(explanation, facts, audience, phrases),
            Audience.Counsellor or Audience.Auditor => Lines(explanation, facts, audience, phrases),
            _ => throw new ArgumentOutOfRangeException(nameof(audience), audience, "Expected an audience that is defined."),
        };
    }

    private static string Short(Explanation score, PairFacts facts, Audience audience, Phrases phrases)
    {
        var text = new StringBuilder(Headline(score, audience, phrases)).Append(phrases.FullStop);
        // An employer reads first what was required, a seeker what was wished; how fresh the own posting is an employer knows.
        var parts = audience == Audience.Employer
            ? score.Parts.Where(static part => part.Term != ScoreTerms.Recency).OrderByDescending(static part => part.Side == MatchSide.Posting).ThenByDescending(static part => part.Value)
            : score.Parts.OrderByDescending(static part => part.Value);
        var sorted = parts.ToLookup(part => PartStandings.Of(part, facts));
        Append(phrases.InFavour(audience), Sentences(sorted[PartStanding.For]));
        Append(phrases.ToNote, Sentences(sorted[PartStanding.ToNote].OrderByDescending(static part => part.Weight)));
        if (audience == Audience.Seeker)
        {
            Append(phrases.AlsoAsked, phrases.Asked(facts));
            Append(phrases.AlsoStated, phrases.Stated(facts.Stated));
            if (phrases.OwnGaps(facts) is { Length: > 0 } gaps)
                text.Append(gaps).Append(phrases.FullStop);
        }

        return text.ToString().TrimEnd();

        string Sentences(IEnumerable<Explanation> chosen) => string.Join(phrases.Separator, chosen.Select(part => phrases.Sentence(part.Term, facts, audience)));

        void Append(string heading, string sentences)
        {
            if (sentences.Length > 0)
                text.Append(heading).Append(phrases.Colon).Append(sentences).Append(phrases.FullStop);
        }
    }

    private static string Headline(Explanation score, Audience audience, Phrases phrases) =>
        phrases.Headline(score.Value) + (score.Halves is { } halves ? phrases.Halves(halves, audience) : "");

    private static string Lines(Explanation score, PairFacts facts, Audience audience, Phrases phrases)
    {
        var text = new StringBuilder(Headline(score, audience, phrases));
        foreach (var part in score.Parts)
        {
            text.Append('\n').Append(phrases.Name(part.Term)).Append(phrases.Colon).Append(phrases.Sentence(part.Term, facts, audience));
            if (part.IsUnknown)
                text.Append(phrases.Neutral(part.Fit ?? 0));
            if (audience == Audience.Counsellor)
            {
                text.Append(phrases.Points(part.Value, part.Weight ?? 0));
                continue;
            }

            text.Append(CultureInfo.InvariantCulture, $" [{part.Weight:0.00####} × {part.Fit:0.000000} = {part.Value:0.000000}]");
            AppendLeaves(text, part, phrases);
        }

        AppendLine(phrases.AlsoAsked, phrases.Asked(facts));
        AppendLine(phrases.AlsoStated, phrases.Stated(facts.Stated));
        return text.ToString();

        void AppendLine(string heading, string sentence)
        {
            if (sentence.Length > 0)
                text.Append('\n').Append(heading).Append(phrases.Colon).Append(sentence);
        }
    }

    private static void AppendLeaves(StringBuilder text, Explanation part, Phrases phrases)
    {
        foreach (var leaf in part.Parts)
            text.Append(CultureInfo.InvariantCulture, $"\n  {leaf.Term}{(leaf.Term == ScoreTerms.SkillsPrior ? phrases.Prior : "")} +{leaf.Value:0.000000}");
    }
}
