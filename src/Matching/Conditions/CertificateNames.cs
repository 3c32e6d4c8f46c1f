using Jiuye.Matching.Text;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Conditions;

/// <summary>Certificates that the lists lack, by the form of their names: <c>起重信号工证</c>, <c>主治医师及以上职称</c>.</summary>
internal static class CertificateNames
{
    private const int LongestName = 14;

    private const int LongestHeld = 26;

    private const string Qualification = "资格";

    private static readonly CertificateWords Words = CertificateWords.Default;

    internal static void Read(SkillLexicon lexicon, ReadOnlySpan<char> text, List<Candidate> into)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is not ('证' or '照' or '称' or '格'))
                continue;
            var end = at + 1;
            // 无犯罪记录证明, 有…证实: the word goes on.
            if (text[at] == '证' && end < text.Length && text[end] is '明' or '实' or '据')
                continue;
            if (text[at] == '证' && end < text.Length && text[end] == '书')
                end++;
            var ending = EndingOf(text[..end]);
            if (ending == 0)
            {
                if (text[at] == '证')
                    AddHeld(lexicon, text, end, into);
                continue;
            }

            var start = StartOf(text, end - ending);
            if (text[..start].EndsWith("相关", StringComparison.Ordinal) || Words.NamesNone(text[start..(end - ending)]))
                continue;
            into.Add(Named(lexicon, text, start, end));
        }
    }

    // 有编码证, 具有Red Hat认证: nothing in the form of the name tells, but somebody is to hold it.
    private static void AddHeld(SkillLexicon lexicon, ReadOnlySpan<char> text, int end, List<Candidate> into)
    {
        var start = end;
        while (start > 0 && end - start < LongestHeld && (CharacterClasses.IsHan(text[start - 1]) || CharacterClasses.IsLatinOrDigit(text[start - 1]) || text[start - 1] == ' '))
            start--;
        var piece = text[start..end];
        var opened = 0;
        foreach (var holder in Words.Holders)
            opened = Math.Max(opened, piece.LastIndexOf(holder, StringComparison.Ordinal) is >= 0 and var last ? last + holder.Length : 0);
        var name = piece[opened..].TrimStart(' ');
        if (opened == 0 || name.Length < 3 || Clauses.HasAny(name, Words.NotHeld))
            return;
        if (name.EndsWith("认证", StringComparison.Ordinal) && !char.IsAsciiLetter(name[0]))
            return;
        into.Add(Named(lexicon, text, end - name.Length, end));
    }

    // 执业助理医师资格 is known without its ending, 会计从业资格 with 证 behind it; a name that is not known is only stated, since only its form speaks for it.
    private static Candidate Named(SkillLexicon lexicon, ReadOnlySpan<char> text, int start, int end)
    {
        var name = text[start..end];
        var known = TryKnow(lexicon, name, out var canonical)
            || (name.EndsWith(Qualification, StringComparison.Ordinal) && (TryKnow(lexicon, name[..^Qualification.Length], out canonical) || TryKnow(lexicon, string.Concat(name, "证"), out canonical)));
        var word = new SkillWord(start, end - start, canonical, SkillUse.Certificate);
        return new(ConditionKind.Certificate, start, end - start, known ? canonical : name.ToString(), known ? SkillReader.StanceOf(text, word) : ConditionStance.Stated);
    }

    private static bool TryKnow(SkillLexicon lexicon, ReadOnlySpan<char> name, out string canonical) =>
        lexicon.TryGet(name, out canonical, out var use) && (use & SkillUse.Certificate) != 0;

    private static int EndingOf(ReadOnlySpan<char> text)
    {
        var longest = 0;
        foreach (var ending in Words.Endings)
        {
            if (ending.Length > longest && text.EndsWith(ending, StringComparison.Ordinal))
                longest = ending.Length;
        }

        return longest;
    }

    // Back to what opens the name: a mark, a space, or a word such as 持有.
    private static int StartOf(ReadOnlySpan<char> text, int end)
    {
        var start = end;
        while (start > 0 && end - start < LongestName && (CharacterClasses.IsHan(text[start - 1]) || CharacterClasses.IsLatinOrDigit(text[start - 1])))
            start--;
        var piece = text[start..end];
        var opened = 0;
        foreach (var opener in Words.Openers)
        {
            var last = piece.LastIndexOf(opener, StringComparison.Ordinal);
            if (last < 0 || (opener == "有" && Clauses.StartsWithAny(piece[last..], ["有限", "有效"])) || ((opener is "及" or "或") && piece[(last + 1)..].StartsWith("以上", StringComparison.Ordinal)))
                continue;
            opened = Math.Max(opened, last + opener.Length);
        }

        return start + opened;
    }
}
