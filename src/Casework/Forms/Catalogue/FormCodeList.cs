using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>The codes that a field may hold.</summary>
/// <param name="Name">The list's name.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Source">The article, or that the list is this project's proposal.</param>
/// <param name="Codes">The codes, in the order of the source.</param>
public sealed record FormCodeList(string Name, Bilingual Title, string Source, IReadOnlyList<FormCode> Codes)
{
    /// <summary>The codes that a text may stand for: the one whose code or whose words it is. None where it is neither; several where words are shared.</summary>
    public IReadOnlyList<FormCode> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.Trim();
        var exact = Codes.Where(code => string.Equals(code.Code, trimmed, StringComparison.Ordinal)).ToList();
        return exact.Count > 0
            ? exact
            : [.. Codes.Where(code => string.Equals(code.Label.Zh, trimmed, StringComparison.Ordinal) || string.Equals(code.Label.En, trimmed, StringComparison.OrdinalIgnoreCase))];
    }
}
