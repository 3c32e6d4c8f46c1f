using System.Globalization;

namespace LexiconTraining;

/// <summary>Takes out of jieba's dictionary what names are made of, and words that the news did not use.</summary>
internal static class JiebaImport
{
    private const int FewestUses = 20;
    private const int First = 0;
    private const int Second = 1;
    private const int Only = 2;
    private const int Sound = 3;

    /// <summary>Reads <c>dict.txt</c> and writes <c>name-characters.tsv</c> and <c>modern-words.tsv.gz</c> beside the other sources.</summary>
    internal static void Run(string dictionary, string folder)
    {
        var sources = new TrainingSources(folder);
        var surnames = sources.Surnames().ToHashSet();
        var sounds = sources.SoundCharacters().ToHashSet();
        var core = sources.CoreWords().Select(static word => word.Word).ToHashSet(StringComparer.Ordinal);
        var names = new SortedDictionary<char, int[]>();
        foreach (var sound in sounds)
            Counts(names, sound)[Sound] = 1;
        var modern = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(dictionary))
        {
            var fields = line.Split(' ');
            var (word, count, tag) = (fields[0], int.Parse(fields[1], CultureInfo.InvariantCulture), fields[2]);
            CountName(names, surnames, sounds, word, count, tag);
            if (count >= FewestUses && tag is not ("nr" or "m" or "mq") && word.Length is >= 2 and <= 5 && !core.Contains(word) && word.All(static c => c is >= '\u4E00' and <= '\u9FFF'))
                modern[word] = string.Create(CultureInfo.InvariantCulture, $"{word}\t{count}\t{tag}");
        }

        File.WriteAllLines(Path.Combine(folder, "name-characters.tsv"),
            names.Where(static pair => pair.Value.Any(static count => count > 0))
                .Select(static pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}\t{string.Join('\t', pair.Value)}"))
                .Prepend("# character, then how often it stands in names: first of two given, second of two, only given, foreign by sound"));
        SourceFile.Write(Path.Combine(folder, "modern-words.tsv.gz"), modern.Values);
        Console.WriteLine($"{names.Count} characters of names, {modern.Count} words");
    }

    private static void CountName(SortedDictionary<char, int[]> names, HashSet<char> surnames, HashSet<char> sounds, string word, int count, string tag)
    {
        if (tag == "nr" && surnames.Contains(word[0]))
        {
            if (word.Length == 3)
            {
                Counts(names, word[1])[First]++;
                Counts(names, word[2])[Second]++;
            }
            else if (word.Length == 2 && count >= 3)
                Counts(names, word[1])[Only]++;
        }

        if (tag is "nrt" or "nrfg" or "ns" or "nz" && word.Length >= 3 && word.All(sounds.Contains))
        {
            foreach (var c in word)
                Counts(names, c)[Sound]++;
        }
    }

    private static int[] Counts(SortedDictionary<char, int[]> names, char c)
    {
        if (!names.TryGetValue(c, out var counts))
            names.Add(c, counts = new int[4]);
        return counts;
    }
}
