namespace Jiuye.Matching.Text;

/// <summary>The words of the trade that travel inside the assembly, with their kinds.</summary>
internal static class TradeWords
{
    /// <summary>In the order in which a word that stands in several lists takes its kind.</summary>
    internal static IEnumerable<KeyValuePair<string, WordKind>> Embedded()
    {
        foreach (var word in LexiconResource.Lines("stop-words.txt"))
            yield return new(word, WordKind.Stop);
        foreach (var word in LexiconResource.Lines("occupations.txt"))
            yield return new(word, WordKind.Occupation);
        foreach (var row in LexiconResource.Rows("occupation-aliases.tsv").Where(static row => row[2] == "title"))
            yield return new(row[0], WordKind.Occupation);
        foreach (var word in SynonymTable("certificates.tsv").Where(static word => !IsTitleWithRank(word)))
            yield return new(word, WordKind.Certificate);
        foreach (var word in SynonymTable("skills.tsv"))
            yield return new(word, WordKind.Skill);
        foreach (var word in LexiconResource.Lines("benefits.txt"))
            yield return new(word, WordKind.Benefit);
        foreach (var word in OccupationNames.Words())
            yield return new(word, WordKind.Occupation);
        foreach (var word in PlaceNames.Words())
            yield return new(word, WordKind.Place);
        foreach (var word in LexiconResource.Lines("job-modifiers.txt").Concat(LexiconResource.Lines("job-heads.txt")).Concat(LexiconResource.Lines("job-words.txt")).Concat(EntityWords.Heads()).Where(static word => word.Length > 1))
            yield return new(word, WordKind.General);
        foreach (var word in LexiconResource.Lines("employer-suffixes.txt"))
            yield return new(word, WordKind.EmployerSuffix);
    }

    // 工程师职称 is a certificate and two words: the title can stand alone and bears its own name.
    private static bool IsTitleWithRank(string word) =>
        word.EndsWith("职称", StringComparison.Ordinal) && EntityWords.Default.EndsWithHead(word.AsSpan(0, word.Length - 2));

    private static IEnumerable<string> SynonymTable(string file) =>
        LexiconResource.Rows(file).SelectMany(static row => row[1].Split('|', StringSplitOptions.RemoveEmptyEntries).Prepend(row[0]));
}
