namespace Jiuye.Matching.Text;

/// <summary>Parts a title from the end of a name that it was joined with: 分公司经理 is one word alone and two after 湖北.</summary>
/// <remarks>
/// Names of occupations begin with an organisation's suffix (实验室主任, 大学教师) or with what a company does (生物 and 财务总监). Where a name stands
/// right before, that part belongs to the name. Words that an instance adds are never parted.
/// </remarks>
internal static class AttachedTitles
{
    private const int LongestSuffix = 4;

    /// <summary>Parts the titles among the words of a text.</summary>
    internal static void Part(ReadOnlySpan<char> folded, List<Token> words)
    {
        List<Token>? parted = null;
        for (var word = 1; word < words.Count; word++)
        {
            var title = words[word];
            var length = SuffixLength(folded, words[word - 1], title);
            if (length == 0)
            {
                parted?.Add(title);
                continue;
            }

            parted ??= words[..word];
            parted.Add(new(title.Start, length, WordKind.General));
            parted.Add(new(title.Start + length, title.Length - length, title.Kind));
        }

        if (parted is null)
            return;
        words.Clear();
        words.AddRange(parted);
    }

    private static int SuffixLength(ReadOnlySpan<char> folded, Token before, Token title)
    {
        if (title.Kind != WordKind.Occupation || before.End != title.Start || !IsName(folded, before))
            return 0;
        var text = folded[title.Start..title.End];
        for (var length = Math.Min(LongestSuffix, text.Length - 2); length >= 2; length--)
        {
            if (EntityWords.Default.IsOwner(text[..length]) && EntityWords.Default.IsHead(text[length..]))
                return length;
        }

        return 0;
    }

    private static bool IsName(ReadOnlySpan<char> folded, Token word) =>
        CharacterClasses.IsHan(folded[word.End - 1]) && !EntityWords.Default.IsBorder(folded[word.Start..word.End]);
}
