using System.Text.Json;
using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>Lists that <c>match</c> and <c>nightly</c> wrote, packed or not: <c>{"s":id,"F":n,"k":[[id,score],…]}</c>, <c>p</c> in place of <c>s</c> where a posting asks.</summary>
internal static class MatchListFile
{
    private const string Expected = """expected {"p":posting,"F":candidates,"k":[[seeker,score],…]}, or s in place of p, as match and nightly write them""";

    /// <summary>Reads lists as they are enumerated.</summary>
    /// <exception cref="DatasetException">While enumerating: the file is missing or damaged, a line is no list, its scores rise, or it asks from another side than those before.</exception>
    internal static IEnumerable<(MatchDirection Direction, MatchList List)> Read(string path)
    {
        MatchDirection? before = null;
        foreach (var (number, text) in TextLines.Numbered(path))
        {
            if (text.Length == 0)
                continue;
            var read = Parsed(path, number, text);
            if (before is { } direction && read.Direction != direction)
                throw new DatasetException(path, FormattableString.Invariant($"line {number}: a list of the other side; expected lists of one side"));
            before = read.Direction;
            yield return read;
        }
    }

    private static (MatchDirection Direction, MatchList List) Parsed(string path, long number, string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var root = json.RootElement;
            var asksSeeker = root.TryGetProperty("s", out var asking);
            if (!asksSeeker)
                asking = root.GetProperty("p");
            var id = asking.GetString()!;
            var matches = new List<Match>();
            foreach (var pair in root.GetProperty("k").EnumerateArray())
            {
                var (other, score) = (pair[0].GetString()!, pair[1].GetDouble());
                if (matches.Count > 0 && score > matches[^1].Score)
                    throw new DatasetException(path, FormattableString.Invariant($"line {number}: '{other}' scores {score} behind {matches[^1].Score}; expected the best first"));
                matches.Add(asksSeeker ? new(new(id), new(other), score) : new(new(other), new(id), score));
            }

            return (asksSeeker ? MatchDirection.PostingsForSeekers : MatchDirection.SeekersForPostings, new(id, root.GetProperty("F").GetInt32(), matches));
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or IndexOutOfRangeException or ArgumentException)
        {
            throw new DatasetException(path, FormattableString.Invariant($"line {number}: {Expected}"), problem);
        }
    }
}
