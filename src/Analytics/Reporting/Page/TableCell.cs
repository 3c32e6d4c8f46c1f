using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>A cell of a table on the page.</summary>
internal readonly record struct TableCell
{
    private TableCell(Bilingual text, bool isForeign)
    {
        Text = text;
        IsForeign = isForeign;
    }

    internal Bilingual Text { get; }

    /// <summary>True for what somebody outside wrote; its direction of writing is kept to the cell.</summary>
    internal bool IsForeign { get; }

    /// <summary>What somebody outside wrote, such as a posting's title; a dash where that is nothing.</summary>
    internal static TableCell Foreign(string? text) => new(OrNothing(text), true);

    internal static TableCell Foreign(Bilingual text) => new(text, true);

    /// <summary>An article, cited as each language cites; a dash where there is none.</summary>
    internal static TableCell Cited(string? article) => string.IsNullOrWhiteSpace(article) ? Foreign(article) : Foreign(new Bilingual(Citation.InChinese(article), article));

    /// <summary>Texts one after another, as a list in a sentence; a dash where there are none.</summary>
    internal static TableCell List(IReadOnlyList<Bilingual> texts) => texts.Count == 0
        ? OrNothing(null)
        : new Bilingual(string.Join('；', texts.Select(text => text.Zh)), string.Join("; ", texts.Select(text => text.En)));

    public static implicit operator TableCell(Bilingual text) => new(text, false);

    public static implicit operator TableCell(string? text) => new(OrNothing(text), false);

    private static Bilingual OrNothing(string? text) => Bilingual.Same(string.IsNullOrWhiteSpace(text) ? Figures.Nothing : text);
}
