using Jiuye.Matching.Text;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Conditions;

/// <summary>Skills and certificates of the lists as conditions.</summary>
internal static class SkillReader
{
    private static readonly string[] Wishes = ["优先", "加分", "更佳", "为佳", "最好", "尤佳"];

    internal static void Read(ReadOnlySpan<char> text, ConditionScratch scratch)
    {
        SkillScan.Scan(text, scratch.Words);
        foreach (var word in scratch.Words)
        {
            if (word.IsDuty)
                continue;
            var stance = Clauses.HasAny(Clauses.AfterInClause(text, word.End, 30), Wishes) ? ConditionStance.Preferred
                : word.IsCertificate && !SkillFinder.IsRequired(text, word) ? ConditionStance.Stated
                : ConditionStance.Required;
            scratch.Candidates.Add(new(word.IsCertificate ? ConditionKind.Certificate : ConditionKind.Skill, word.Start, word.Length, word.Name ?? text[word.Start..word.End].ToString(), stance));
        }
    }
}
