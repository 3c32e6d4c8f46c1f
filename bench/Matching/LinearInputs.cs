using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Jiuye.Bench.Matching;

/// <summary>Texts of any length that a reader meets by accident or by malice.</summary>
internal static class LinearInputs
{
    private static readonly (string Name, string Unit)[] Units =
    [
        ("one character", "焊"),
        ("Arabic", "مطلوب سائق شاحنة بخبرة ثلاث سنوات "),
        ("Arabic without spaces", "مطلوبسائقشاحنةبخبرة"),
        ("Korean", "용접공을 모집합니다 경력 삼 년 이상 "),
        ("emoji", "👷🔥👩\u200D🏭"),
        ("digits", "8"),
        ("lone surrogates", "\uD83D\uD83D\uDC77\uDC77"),
        ("one Latin word", "welder"),
        ("brackets", "（【[({<"),
        ("angle brackets", "<"),
        ("ampersands", "&"),
        ("white space", " \t\u3000"),
        ("numerals", "三年"),
        ("one clause", "五险一金"),
        ("titles", "湖北分公司经理"),
        ("conditions", "三年以上经验持证优先"),
    ];

    /// <summary>Each kind of text with a function that gives as many UTF-16 units of it as asked.</summary>
    /// <param name="postings">Files of postings, JSONL, packed (.gz) or not, that make real text; with none there is no such kind.</param>
    internal static IEnumerable<(string Name, Func<int, string> Of)> All(IReadOnlyList<string> postings)
    {
        foreach (var (name, unit) in Units)
            yield return (name, length => Repeated(unit, length));
        if (postings.Count == 0)
            yield break;
        var real = Real(postings);
        yield return ("real postings", length => Repeated(real, length));
    }

    private static string Repeated(string unit, int length) => string.Create(length, unit, static (text, unit) =>
    {
        for (var at = 0; at < text.Length; at++)
            text[at] = unit[at % unit.Length];
    });

    /// <summary>Title and description of each posting of a file.</summary>
    internal static IEnumerable<string> Postings(string file)
    {
        using var stream = File.OpenRead(file);
        using var reader = new StreamReader(file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(stream, CompressionMode.Decompress) : stream);
        while (reader.ReadLine() is { } line)
        {
            using var posting = JsonDocument.Parse(line);
            yield return $"{Field(posting.RootElement, "title")}\n{Field(posting.RootElement, "description")}\n";
        }
    }

    private static string? Field(JsonElement posting, string name) =>
        posting.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string Real(IReadOnlyList<string> files)
    {
        var text = new StringBuilder();
        foreach (var posting in files.SelectMany(Postings))
        {
            text.Append(posting);
            if (text.Length >= LinearTime.Longest)
                break;
        }

        return text.ToString();
    }
}
