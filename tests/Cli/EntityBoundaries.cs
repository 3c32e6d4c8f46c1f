using System.IO.Compression;
using System.Text.Json;
using Jiuye.Cli;
using Jiuye.Matching.Text;
using Jiuye.Tests;

namespace Cli.Tests;

/// <summary>How the words given stand to the entities of ResumeNER (Zhang and Yang, ACL 2018), line by line.</summary>
/// <remarks>
/// An entity agrees where both its ends are ends of words; it is whole where it is one word. Masked entities (NAME, RACE) are left out, and so
/// are the lines with white space, whose places the words do not keep.
/// </remarks>
internal sealed class EntityBoundaries
{
    private readonly Dictionary<string, int> all = [];
    private readonly Dictionary<string, int> whole = [];
    private readonly Dictionary<(string, string), (int Cut, int Joined)> pairs = [];
    private readonly List<(string, string)> crossed = [];
    private int agreeing;

    /// <summary>The part of the entities whose ends are ends of words.</summary>
    internal double Agreeing => (double)agreeing / all.Values.Sum();

    /// <summary>Ends of entities that lie inside a word.</summary>
    internal int Crossed => crossed.Count;

    /// <summary>
    /// The part of those where the annotation contradicts itself: the same string, a word and the character before it (处 and 处长), is cut
    /// there as here and stands in one entity elsewhere in the same half.
    /// </summary>
    internal double CutBothWays => (double)crossed.Count(pair => pairs[pair] is { Cut: > 0, Joined: > 0 }) / crossed.Count;

    /// <summary>The part of the entities with a label that are one word.</summary>
    internal double Whole(string label) => (double)whole.GetValueOrDefault(label) / all[label];

    internal static EntityBoundaries Measure(bool firstHalf, bool joined)
    {
        var boundaries = new EntityBoundaries();
        string[] lines = [.. Lines()];
        var half = lines.Length / 2;
        foreach (var line in firstHalf ? lines[..half] : lines[half..])
            boundaries.Add(line, joined);
        return boundaries;
    }

    private static IEnumerable<string> Lines()
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(SharedData.File("data/seekers-resumener.jsonl.gz")), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    private void Add(string line, bool joined)
    {
        using var document = JsonDocument.Parse(line);
        var text = document.RootElement.GetProperty("text").GetString()!;
        if (text.Any(char.IsWhiteSpace))
            return;
        var words = Ends(SegmentedText.Words(text, TextAnalyser.Default));
        var ends = joined ? Ends(SegmentedText.WithEntities(text, TextAnalyser.Default, TextAnalyser.Default.Entities(text))) : words;
        foreach (var entity in document.RootElement.GetProperty("entities").EnumerateArray())
        {
            var (start, end, label) = (entity.GetProperty("start").GetInt32(), entity.GetProperty("end").GetInt32(), entity.GetProperty("label").GetString()!);
            if (label is not ("NAME" or "RACE"))
                Add(text, start, end, label, ends, words);
        }
    }

    private void Add(string text, int start, int end, string label, SortedSet<int> ends, SortedSet<int> words)
    {
        all[label] = all.GetValueOrDefault(label) + 1;
        CountPairs(text, start, end, words);
        foreach (var border in (int[])[start, end])
        {
            if (!ends.Contains(border))
                crossed.Add(Pair(text, border, words));
        }

        if (!ends.Contains(start) || !ends.Contains(end))
            return;
        agreeing++;
        if (end - start == 1 || ends.GetViewBetween(start + 1, end - 1).Count == 0)
            whole[label] = whole.GetValueOrDefault(label) + 1;
    }

    /// <summary>Strings about each place of an entity where words meet: inside it joined, at its ends cut.</summary>
    private void CountPairs(string text, int start, int end, SortedSet<int> words)
    {
        foreach (var place in words.GetViewBetween(start, end).Append(start).Append(end).Distinct())
        {
            var pair = Pair(text, place, words);
            var (cut, joined) = pairs.GetValueOrDefault(pair);
            pairs[pair] = place == start || place == end ? (cut + 1, joined) : (cut, joined + 1);
        }
    }

    private static (string, string) Pair(string text, int place, SortedSet<int> words)
    {
        var from = place == 0 ? 0 : words.GetViewBetween(0, place - 1).Max;
        var to = place == text.Length ? place : words.GetViewBetween(place + 1, text.Length).Min;
        return (text[Math.Max(from, place - 1)..place], text[place..to]);
    }

    private static SortedSet<int> Ends(List<string> words)
    {
        var ends = new SortedSet<int> { 0 };
        var at = 0;
        foreach (var word in words)
            ends.Add(at += word.Length);
        return ends;
    }
}
