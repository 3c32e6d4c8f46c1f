using System.Text;
using System.Text.RegularExpressions;

namespace Jiuye.Vocabulary;

/// <summary>Puts the articles that policies and forms cite (<c>002 Art. 38 para 2</c>) as Chinese texts cite them: 《北京市精细化公共就业服务实施细则》第三十八条第二款.</summary>
/// <remarks>English texts show a citation as the file writes it. Thread-safe.</remarks>
public static partial class Citation
{
    private const string Proposal = "this project's proposal";
    private const string ProposalAfter = Proposal + ", after ";

    /// <summary>A citation for Chinese readers; what cannot be put in Chinese, such as a city's own words, stays as it is.</summary>
    /// <param name="source">As a file writes it: citations parted by semicolons. May be empty.</param>
    public static string InChinese(string source) => TryInChinese(source, out var chinese) ? chinese : source;

    /// <summary>Puts a citation in Chinese where every part of it is understood.</summary>
    /// <param name="source">As a file writes it.</param>
    /// <param name="chinese">The Chinese form; empty where there is none.</param>
    /// <returns>False where a part is neither an article of a known form nor Chinese already.</returns>
    public static bool TryInChinese(string source, out string chinese)
    {
        ArgumentNullException.ThrowIfNull(source);
        var after = source.StartsWith(ProposalAfter, StringComparison.Ordinal);
        var text = new StringBuilder(after ? "本项目建议，参照" : "");
        string? document = null;
        chinese = "";
        foreach (var part in (after ? source[ProposalAfter.Length..] : source).Split(';', StringSplitOptions.TrimEntries))
        {
            if (!Append(part, ref document, text))
                return false;
        }

        chinese = text.ToString();
        return true;
    }

    // A part without a document goes on with that of the part before.
    private static bool Append(string part, ref string? document, StringBuilder text)
    {
        var isFirst = text.Length == 0 || text[^1] == '照';
        if (CitedPhrases.Of(part) is { } phrase)
        {
            text.Append(isFirst ? "" : "；").Append(phrase);
            document = null;
            return true;
        }

        foreach (var piece in DocumentInList().Split(part))
        {
            var cited = DocumentFirst().Match(piece);
            var (title, places) = cited.Success ? (CitedDocument.Title(cited.Groups["name"].Value, cited.Groups["remark"].Value), cited.Groups["places"].Value) : (document, piece);
            if (title is null || !CitedPlaces.TryInChinese(places, title, out var read))
                return false;
            text.Append(isFirst ? "" : title == document ? "、" : "；").Append(title == document ? "" : title).Append(read);
            (document, isFirst) = (title, false);
        }

        return true;
    }

    // "003 §3(2), 004 Art. 4": two documents in one part.
    [GeneratedRegex(@", (?=00\d )")]
    private static partial Regex DocumentInList();

    [GeneratedRegex(@"^(?<name>00\d|\p{IsCJKUnifiedIdeographs}[^ ;]*?)(?: \((?<remark>[^()]*[^\x00-\x7F][^()]*|\d{4})\))? (?<places>(?:[Aa]nnex|Arts?\.|Ch\.|L\d|§|\(no |Foreword|closing|""policy).*)$")]
    private static partial Regex DocumentFirst();
}
