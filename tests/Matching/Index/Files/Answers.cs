using System.Globalization;
using System.Text;
using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye.Tests.Matching.Files;

/// <summary>Everything that an engine answers, as text: two engines that answer alike to the last bit have the same.</summary>
internal static class Answers
{
    private static readonly RelaxationPolicy Costs = Policy.Named("jiuye-default").Relaxation;

    /// <summary>All lists both ways, with the bits of each score.</summary>
    public static string Lists(MatchingEngine engine)
    {
        var text = new StringBuilder();
        foreach (var direction in Enum.GetValues<MatchDirection>())
        {
            foreach (var list in engine.RecommendAll(direction, 7, Markets.AsOf, threads: 2))
            {
                text.Append(CultureInfo.InvariantCulture, $"{direction} {list.Id} {list.Candidates}\n");
                foreach (var match in list.Matches)
                    text.Append(CultureInfo.InvariantCulture, $" {match.Seeker} {match.Posting} {BitConverter.DoubleToInt64Bits(match.Score):X}\n");
            }
        }

        return text.ToString();
    }

    /// <summary>Records, explanations, verdicts, relaxations and advice of so many seekers and postings.</summary>
    public static string Reasons(MatchingEngine engine, int most)
    {
        var text = new StringBuilder();
        JobSeeker[] seekers = [.. engine.Seekers().Take(most)];
        JobPosting[] postings = [.. engine.Postings().Take(most)];
        foreach (var seeker in seekers)
        {
            text.Append(Record(seeker)).Append('\n').Append(Of(engine.Relax(seeker.Id, 3, Markets.AsOf, Costs)));
            foreach (var advice in engine.WhatWouldHelp(seeker.Id, Markets.AsOf, Costs))
                text.Append(advice.ToText("en")).Append(advice.Before).Append(advice.After).Append('\n');
            foreach (var posting in postings)
                text.Append(Pair(engine, seeker.Id, posting.Id));
        }

        foreach (var posting in postings)
            text.Append(Record(posting)).Append('\n').Append(Of(engine.Relax(posting.Id, 3, Markets.AsOf, Costs)));
        return text.ToString();
    }

    public static string Record(JobSeeker seeker) => Bytes(seeker, SeekerForm.Instance);

    public static string Record(JobPosting posting) => Bytes(posting, PostingForm.Instance);

    private static string Pair(MatchingEngine engine, SeekerId seeker, PostingId posting)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{BitConverter.DoubleToInt64Bits(engine.Score(seeker, posting, Markets.AsOf)):X} {engine.Halves(seeker, posting, Markets.AsOf)}\n");
        var explanation = engine.Explain(seeker, posting, Markets.AsOf);
        Append(text, explanation);
        foreach (var audience in Enum.GetValues<Audience>())
            text.Append(explanation.ToText(audience, "zh-CN")).Append(explanation.ToText(audience, "en")).Append('\n');
        foreach (var verdict in engine.WhyExcluded(seeker, posting, Markets.AsOf))
            text.Append(verdict).Append('\n');
        foreach (var advice in engine.WhatWouldHelp(seeker, posting, Markets.AsOf, Costs))
            text.Append(advice.ToText("en")).Append(advice.Before).Append(advice.After).Append('\n');
        return text.ToString();
    }

    private static void Append(StringBuilder text, Explanation explanation)
    {
        text.Append(CultureInfo.InvariantCulture, $"{explanation.Term} {BitConverter.DoubleToInt64Bits(explanation.Value):X} {explanation.IsUnknown}\n");
        foreach (var part in explanation.Parts)
            Append(text, part);
    }

    private static string Of(RelaxationPlan plan)
    {
        var text = new StringBuilder(FormattableString.Invariant($"{plan.Present} {plan.AtLeast} {plan.Reachable}\n"));
        foreach (var way in plan.Sets)
            text.Append(CultureInfo.InvariantCulture, $"{way.Cost:R} {way.Matches} {string.Join(' ', way.Relaxations)}\n");
        return text.ToString();
    }

    private static string Bytes<T>(T record, IRecordForm<T> form)
    {
        var writer = new RecordWriter();
        form.Write(record, writer);
        return Convert.ToHexString(writer.Written.Span);
    }
}
