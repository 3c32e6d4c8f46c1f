using System.Text;
using Jiuye.Matching.Text;

namespace Jiuye.Cli;

/// <summary>A line cut into words and everything between them; put together they are the line without its white space.</summary>
internal static class SegmentedText
{
    /// <summary>The words of a line; what lies between words, punctuation say, comes character by character, dashes and dots in pairs.</summary>
    internal static List<string> Words(string line, TextAnalyser analyser) =>
        Cut(line, analyser.Segment(line).Select(static token => (token.Start, token.End)));

    /// <summary>The words of a line, those of an entity as one.</summary>
    internal static List<string> WithEntities(string line, TextAnalyser analyser, IReadOnlyList<Entity> entities)
    {
        var spans = entities.Select(static entity => (entity.Start, entity.End))
            .Concat(analyser.Segment(line).Where(token => !entities.Any(entity => token.Start < entity.End && token.End > entity.Start)).Select(static token => (token.Start, token.End)));
        return Cut(line, spans.Order());
    }

    /// <summary>A label for each character that is no white space: B-, M-, E- and S- with the entity's kind, O outside.</summary>
    internal static string Labels(string line, IReadOnlyList<Entity> entities)
    {
        var labels = new string[line.Length];
        Array.Fill(labels, "O");
        foreach (var entity in entities)
        {
            int[] places = [.. Enumerable.Range(entity.Start, entity.Length).Where(at => !char.IsWhiteSpace(line[at]))];
            var name = Name(entity.Kind);
            for (var index = 0; index < places.Length; index++)
                labels[places[index]] = (places.Length == 1 ? "S-" : index == 0 ? "B-" : index == places.Length - 1 ? "E-" : "M-") + name;
        }

        return string.Join(' ', labels.Where((_, at) => !char.IsWhiteSpace(line[at])));
    }

    private static string Name(EntityKind kind) => kind switch
    {
        EntityKind.Title => "TITLE",
        EntityKind.Education => "EDU",
        EntityKind.Skill => "SKILL",
        EntityKind.Certificate => "CERT",
        EntityKind.Organisation => "ORG",
        EntityKind.School => "SCHOOL",
        EntityKind.Place => "PLACE",
        _ => "BENEFIT",
    };

    private static List<string> Cut(string line, IEnumerable<(int Start, int End)> spans)
    {
        var words = new List<string>();
        var at = 0;
        foreach (var (start, end) in spans)
        {
            if (end <= at)
                continue;
            AddEach(words, line.AsSpan(at, Math.Max(0, start - at)));
            at = Math.Max(at, start);
            words.Add(WithoutSpace(line.AsSpan(at, end - at)));
            at = end;
        }

        AddEach(words, line.AsSpan(at));
        return words;
    }

    private static string WithoutSpace(ReadOnlySpan<char> word)
    {
        var plain = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (!char.IsWhiteSpace(c))
                plain.Append(c);
        }

        return plain.ToString();
    }

    /// <summary>By characters and not by runes: half a character of two that stands alone in the line stays what it is.</summary>
    private static void AddEach(List<string> words, ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var length = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2
                : text[at] is '—' or '…' && at + 1 < text.Length && text[at + 1] == text[at] ? 2 : 1;
            if (!char.IsWhiteSpace(text[at]))
                words.Add(text.Slice(at, length).ToString());
            at += length - 1;
        }
    }
}
