using Jiuye.Matching.Text;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Audit;

/// <summary>Characters that are never right, characters doubled, numbers that identify a person, and words that no published text may hold.</summary>
internal static class SeekerWording
{
    // An ID number; a mobile telephone.
    private const int DigitsOfIdentity = 18;
    private const int DigitsOfTelephone = 11;

    private static readonly (string Wrong, string Right)[] Misspellings = [.. AuditTable.Rows("misspellings.tsv").Where(static row => row[0] == "misspelt").Select(static row => (row[1], row[2]))];
    private static readonly string[] Unlawful = [.. AuditTable.Rows("misspellings.tsv").Where(static row => row[0] == "unlawful").Select(static row => row[1])];
    private static readonly string[] Doubled = ["的的", "了了", "是是", "在在", "和和", "与与", "，，", "。。", "、、"];
    private static readonly string[] NotDoubled = ["的的确确", "不了了之", "一目了了", "是是非非"];

    internal static void Check(JobSeeker seeker, List<SeekerFinding> into)
    {
        Check(seeker.Profile, "profile", 0, into);
        for (var at = 0; at < seeker.WantedJobs.Count; at++)
            Check(seeker.WantedJobs[at], "wanted_jobs", at, into);
        for (var at = 0; at < seeker.History.Count; at++)
            Check(seeker.History[at].Title, "history", at, into);
        for (var at = 0; at < seeker.Skills.Count; at++)
            Check(seeker.Skills[at], "skills", at, into);
    }

    private static void Check(string text, string field, int item, List<SeekerFinding> into)
    {
        if (text.Length == 0)
            return;
        var folded = CharacterFolding.FoldToString(text);
        foreach (var (wrong, right) in Misspellings)
        {
            if (folded.Contains(wrong, StringComparison.Ordinal))
                into.Add(SeekerRule.Find("misspelt", field, item, wrong, new($"“{wrong}”疑为“{right}”之误。", $"'{wrong}' should rather be '{right}'.")));
        }

        if (Array.Find(Doubled, pair => text.Contains(pair, StringComparison.Ordinal)) is { } doubled && !Array.Exists(NotDoubled, word => text.Contains(word, StringComparison.Ordinal)))
            into.Add(SeekerRule.Find("doubled", field, item, doubled));
        if (HoldsNumberOfPerson(folded))
            into.Add(SeekerRule.Find("personal_number", field, item));
        if (Array.Find(Unlawful, word => folded.Contains(word, StringComparison.Ordinal)) is { } unlawful)
            into.Add(SeekerRule.Find("unlawful", field, item, unlawful));
    }

    private static bool HoldsNumberOfPerson(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] == 'x' && end - at == DigitsOfIdentity - 1)))
                end++;
            if (end - at == DigitsOfIdentity || (end - at == DigitsOfTelephone && text[at] == '1' && text[at + 1] is >= '3' and <= '9'))
                return true;
            at = end + 1;
        }

        return false;
    }
}
