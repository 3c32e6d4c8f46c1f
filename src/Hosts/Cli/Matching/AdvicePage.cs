using System.Globalization;
using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>Advice as lines of text for a counsellor and the person across the table.</summary>
internal sealed class AdvicePage(MatchingEngine engine, Policy policy, DateOnly asOf, string language, TextWriter output)
{
    private readonly bool isChinese = Bilingual.IsChinese(language);

    /// <summary>Why a posting fits a seeker or not, and what moves the seeker up among its candidates.</summary>
    internal void WritePair(SeekerId seeker, PostingId posting)
    {
        Line(engine.Explain(seeker, posting, asOf).ToText(Audience.Seeker, language));
        Section("不符合的条件", "Why not", engine.WhyExcluded(seeker, posting, asOf).Select(verdict => verdict.ToText(Audience.Seeker, language)));
        Section("怎样能靠前", "What would help", engine.WhatWouldHelp(seeker, posting, asOf, policy.Relaxation).Select(advice => advice.ToText(language)));
    }

    /// <summary>What a seeker may give up for enough postings, and what makes the list better.</summary>
    internal void WriteSeeker(SeekerId seeker, int atLeast)
    {
        Write(engine.Relax(seeker, atLeast, asOf, policy.Relaxation), "合适岗位", "Postings that pass");
        Section("怎样能有更好的岗位", "What would help", engine.WhatWouldHelp(seeker, asOf, policy.Relaxation).Select(advice => advice.ToText(language)));
    }

    /// <summary>What an employer may give up for enough candidates, and what gets it more or better ones.</summary>
    internal void WritePosting(PostingId posting, int atLeast)
    {
        Write(engine.Relax(posting, atLeast, asOf, policy.Relaxation), "合适人选", "Candidates who pass");
        Section("怎样能有更多、更合适的人选", "What would help", engine.WhatWouldHelp(posting, asOf, policy.Relaxation).Select(advice => advice.ToText(Audience.Counsellor, language)));
    }

    private void Write(RelaxationPlan plan, string zh, string en)
    {
        Line(isChinese ? Text($"{zh}：{plan.Present}个") : Text($"{en}: {plan.Present}"));
        if (plan.IsEnough)
            return;
        Line(isChinese
            ? Text($"想要{plan.AtLeast}个，放宽后最多{plan.Reachable}个")
            : Text($"{plan.AtLeast} wanted, {plan.Reachable} at most by giving something up"));
        Section("最省的放宽办法", "The cheapest to give up", plan.Sets.Select(Way));
    }

    private string Way(RelaxationSet way)
    {
        var steps = string.Join(isChinese ? "，并" : ", and ", way.Relaxations.Select(relaxation => relaxation.ToText(language)));
        return steps + (isChinese ? Text($"：{way.Matches}个（代价{way.Cost:0.#}）") : Text($": {way.Matches} (cost {way.Cost:0.#})"));
    }

    private void Section(string zh, string en, IEnumerable<string> sentences)
    {
        string[] lines = [.. sentences];
        if (lines.Length == 0)
            return;
        Line(isChinese ? zh + "：" : en + ":");
        foreach (var line in lines)
            Line("- " + line);
    }

    private void Line(string text) => output.Write(text + "\n");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
