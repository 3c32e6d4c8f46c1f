using Jiuye.Matching.Text;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Conditions;

/// <summary>Skills and certificates of the lists as conditions.</summary>
internal static class SkillReader
{
    private static readonly string[] Wishes = ["优先", "加分", "更佳", "为佳", "最好", "尤佳"];

    internal static void Read(SkillLexicon lexicon, ReadOnlySpan<char> text, ConditionScratch scratch)
    {
        SkillScan.Scan(lexicon, text, scratch.Words);
        foreach (var word in scratch.Words)
        {
            if (word.IsDuty)
                continue;
            if (word.IsCertificate && !IsHeld(text, word))
                continue;
            var length = word.IsCertificate && text[word.End - 1] == '证' && word.End < text.Length && text[word.End] == '书' ? word.Length + 1 : word.Length;
            scratch.Candidates.Add(new(word.IsCertificate ? ConditionKind.Certificate : ConditionKind.Skill, word.Start, length, word.Name ?? text[word.Start..word.End].ToString(), StanceOf(text, word)));
        }
    }

    /// <summary>A wish where the clause says so; a certificate is required only where the clause asks for it.</summary>
    internal static ConditionStance StanceOf(ReadOnlySpan<char> text, in SkillWord word)
    {
        if (Clauses.HasAny(Clauses.AfterInClause(text, word.End, 30), Wishes))
            return ConditionStance.Preferred;
        return word.IsCertificate && !SkillFinder.IsRequired(text, word) ? ConditionStance.Stated : ConditionStance.Required;
    }

    // 造价工程师 by itself is the occupation; 持有造价工程师, 助理工程师及以上 are titles held. Physicians and pharmacists are titles in themselves.
    private static bool IsHeld(ReadOnlySpan<char> text, in SkillWord word)
    {
        var name = text[word.Start..word.End];
        if (name[^1] != '师' || Clauses.StartsWithAny(name, ["执业", "注册", "助理医师"]))
            return true;
        return Clauses.StartsWithAny(Clauses.AfterInClause(text, word.End, 6).TrimStart(' '), ["证", "职称", "资格", "以上", "及以上", "或以上", "优先", "者优先"])
            || Clauses.HasAny(Clauses.BeforeInClause(text, word.Start, 14), ["持", "有", "具", "取得", "考", "通过", "获", "证"]);
    }
}
