using System.Globalization;
using System.Text;

namespace Jiuye.Matching;

/// <summary>Puts an explanation into words for a reader.</summary>
internal static class ExplanationText
{
    // What speaks for a match and what does not; between the two a fact is not worth a reader's time.
    private const double Good = 0.7;
    private const double Poor = 0.4;

    public static string Write(Explanation explanation, Audience audience, Phrases phrases)
    {
        if (explanation.Facts is not { } facts)
            return string.Create(CultureInfo.InvariantCulture, $"{explanation.Term} +{explanation.Value:0.0000}");
        if (explanation.Term == ScoreTerms.Bm25)
            return phrases.TextScore(explanation.Value) + phrases.FullStop + phrases.Sentence(explanation.Term, facts, audience) + phrases.FullStop.TrimEnd();
        if (explanation.Term != ScoreTerms.Score)
            return phrases.Sentence(explanation.Term, facts, audience);
        return audience switch
        {
            Audience.Seeker or Audience.Employer => Short(explanation, facts, audience, phrases),
            Audience.Counsellor => Lines(explanation, facts, phrases, withWeights: false),
            Audience.Auditor => Lines(explanation, facts, phrases, withWeights: true),
            _ => throw new ArgumentOutOfRangeException(nameof(audience), audience, "Expected an audience that is defined."),
        };
    }

    private static string Short(Explanation score, PairFacts facts, Audience audience, Phrases phrases)
    {
        var text = new StringBuilder(phrases.Headline(score.Value)).Append(phrases.FullStop);
        Append(phrases.InFavour, score.Parts.Where(static part => part is { IsUnknown: false, Fit: >= Good }).OrderByDescending(static part => part.Value));
        Append(phrases.ToNote, score.Parts.Where(static part => part is { IsUnknown: false, Fit: < Poor, Term: not ScoreTerms.Text }).OrderByDescending(static part => part.Weight));
        if (audience == Audience.Seeker && facts.Stated.Count > 0)
            text.Append(phrases.AlsoStated).Append(phrases.Colon).Append(phrases.Stated(facts.Stated)).Append(phrases.FullStop);
        return text.ToString().TrimEnd();

        void Append(string heading, IEnumerable<Explanation> parts)
        {
            var sentences = string.Join(phrases.Separator, parts.Select(part => phrases.Sentence(part.Term, facts, audience)));
            if (sentences.Length > 0)
                text.Append(heading).Append(phrases.Colon).Append(sentences).Append(phrases.FullStop);
        }
    }

    private static string Lines(Explanation score, PairFacts facts, Phrases phrases, bool withWeights)
    {
        var text = new StringBuilder(phrases.Headline(score.Value));
        foreach (var part in score.Parts)
        {
            var audience = withWeights ? Audience.Auditor : Audience.Counsellor;
            text.Append('\n').Append(phrases.Name(part.Term)).Append(phrases.Colon).Append(phrases.Sentence(part.Term, facts, audience));
            if (withWeights)
                text.Append(CultureInfo.InvariantCulture, $" [{part.Weight:0.00####} × {part.Fit:0.000000} = {part.Value:0.000000}]");
            else
                text.Append(CultureInfo.InvariantCulture, $" [{part.Value * 100:0.0}]");
            if (withWeights)
                AppendParts(text, part);
        }

        if (facts.Stated.Count > 0)
            text.Append('\n').Append(phrases.AlsoStated).Append(phrases.Colon).Append(phrases.Stated(facts.Stated));
        return text.ToString();
    }

    private static void AppendParts(StringBuilder text, Explanation part)
    {
        foreach (var leaf in part.Parts)
            text.Append(CultureInfo.InvariantCulture, $"\n  {leaf.Term} +{leaf.Value:0.000000}");
    }
}
