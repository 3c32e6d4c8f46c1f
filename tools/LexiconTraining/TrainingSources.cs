using System.Globalization;
using System.Security.Cryptography;

namespace LexiconTraining;

/// <summary>The committed sources of the word model, <c>datasets/lexicons/training</c>.</summary>
internal sealed class TrainingSources(string folder)
{
    /// <summary>Words of the People's Daily with their counts, classes among them.</summary>
    internal IEnumerable<(string Word, int Count)> CoreWords() => Rows("core-words.tsv.gz").Select(static row => (row[0], Number(row[1])));

    /// <summary>Pairs of such words with their counts.</summary>
    internal IEnumerable<(string Left, string Right, int Count)> CoreBigrams() => Rows("core-bigrams.tsv.gz").Select(static row => (row[0], row[1], Number(row[2])));

    /// <summary>Words of jieba's dictionary that the core lacks, with their counts and tags.</summary>
    internal IEnumerable<(string Word, int Count, string Tag)> ModernWords() => Rows("modern-words.tsv.gz").Select(static row => (row[0], Number(row[1]), row[2]));

    /// <summary>How often a character stands in names: first or second of two given characters, only given character, by its sound.</summary>
    internal IEnumerable<(char Character, int[] Counts)> NameCharacters() =>
        Rows("name-characters.tsv").Select(static row => (row[0][0], row[1..].Select(Number).ToArray()));

    /// <summary>Surnames, the commonest first.</summary>
    internal IEnumerable<char> Surnames() => Rows("surnames.txt").Select(static row => row[0][0]);

    /// <summary>Characters by which foreign names are written for their sound.</summary>
    internal IEnumerable<char> SoundCharacters() => Rows("sound-characters.txt").Select(static row => row[0][0]);

    /// <summary>Words of the news that are a person's surname and given name.</summary>
    internal IEnumerable<string> FullNames() => Rows("full-names.txt").Select(static row => row[0]);

    /// <summary>What a model made of these sources says of its origin.</summary>
    internal string Provenance(int words, int pairs)
    {
        var files = string.Join(", ", Directory.EnumerateFiles(folder).Select(Path.GetFileName).Where(static name => name!.EndsWith(".gz", StringComparison.Ordinal) || name.EndsWith(".tsv", StringComparison.Ordinal) || name.EndsWith(".txt", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(name => $"{name} {Fingerprint(name!)}"));
        return string.Create(CultureInfo.InvariantCulture,
            $"{words} words, {pairs} pairs. Words and pairs of the news with counts: dictionary of Lucene SmartCn 8.7.0 (Apache-2.0); further words and names: jieba 0.42.1 (MIT); imported 2026-11-22. Sources (SHA-256): {files}. Made by: LexiconTraining train datasets/lexicons/training datasets/lexicons/words.model");
    }

    private string Fingerprint(string name) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, name))).AsSpan(0, 8));

    private IEnumerable<string[]> Rows(string name) => SourceFile.Rows(Path.Combine(folder, name));

    private static int Number(string field) => int.Parse(field, CultureInfo.InvariantCulture);
}
