using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>A column of a table on the page.</summary>
internal sealed record TableColumn
{
    private TableColumn(Bilingual head, string style)
    {
        Head = head;
        Style = style;
    }

    /// <summary>The heading, with the unit where the cells are numbers.</summary>
    internal Bilingual Head { get; }

    /// <summary>The style sheet's class: <c>number</c> is set flush right, <c>short</c> is not broken.</summary>
    internal string Style { get; }

    internal static TableColumn Words(string zh, string en) => new(new(zh, en), "words");

    internal static TableColumn Short(string zh, string en) => new(new(zh, en), "short");

    internal static TableColumn Number(string zh, string en) => new(new(zh, en), "number");
}
