using System.Globalization;
using System.Text;

namespace Jiuye.Matching;

/// <summary>Puts the explanation of a learned ranking into words.</summary>
/// <remarks>A seeker and an employer read the declared reasons: a low probability would discourage one and prejudice the other. Counsellors and auditors read both.</remarks>
internal static class LearnedText
{
    public static string Write(Explanation score, PairChances chances, Explanation declared, Audience audience, Phrases phrases)
    {
        var reasons = ExplanationText.Write(declared, audience, phrases);
        if (audience is not (Audience.Counsellor or Audience.Auditor))
            return reasons;
        var (text, zh) = (new StringBuilder(), phrases == ChinesePhrases.Instance);
        if (zh)
            Line(text, $"推荐的预期收益{chances.Surplus:0.000}：被录用的可能性{chances.Hire * 100:0}%，岗位对本人的价值{chances.Utility * 100:0}%（占{chances.UtilityShare * 100:0}%的比重）");
        else
            Line(text, $"Expected surplus {chances.Surplus:0.000}: a hire is {chances.Hire * 100:0}% likely and worth {chances.Utility * 100:0}% to the person (which counts {chances.UtilityShare * 100:0}%)");
        if (chances is { SeekerAccepts: { } accepts, EmployerTakes: { } takes } && zh)
            Line(text, $"本人不拒绝的可能性{accepts * 100:0}%，不拒绝时用人单位录用的可能性{takes * 100:0}%");
        else if (chances is { SeekerAccepts: { } own, EmployerTakes: { } theirs })
            Line(text, $"The person is {own * 100:0}% likely not to decline, the employer then {theirs * 100:0}% likely to take them");
        foreach (var part in score.Parts[0].Parts)
        {
            Line(text, $"{Name(part.Term, zh)}{phrases.Colon}{part.Value * 100:+0.0;-0.0;0.0}");
            if (audience == Audience.Auditor)
            {
                foreach (var leaf in part.Parts)
                    Line(text, $"  {leaf.Term} {leaf.Value:+0.000000;-0.000000;0.000000}");
            }
        }

        return text.Append(reasons).ToString();
    }

    private static string Name(string term, bool zh) => term switch
    {
        ScoreTerms.Text => zh ? "文字" : "Text",
        ScoreTerms.Skills => zh ? "技能" : "Skills",
        ScoreTerms.Occupation => zh ? "职业" : "Occupation",
        ScoreTerms.Wage => zh ? "工资" : "Pay",
        ScoreTerms.Distance => zh ? "距离" : "Distance",
        "requirements" => zh ? "学历与经验" : "Schooling and experience",
        "posting_history" => zh ? "岗位以往的推荐结果" : "What came of the posting's referrals",
        "seeker_history" => zh ? "本人以往的推荐结果" : "What came of the person's referrals",
        "halves" => zh ? "双方意愿的总体满足程度" : "Both sides' wishes together",
        "market" => zh ? "岗位的新旧与竞争" : "The posting's age and its queue",
        _ => zh ? "平均可能性" : "On average",
    };

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
