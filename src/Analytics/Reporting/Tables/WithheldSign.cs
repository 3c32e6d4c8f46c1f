using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>The sign that stands for a withheld figure on a page, and what it means.</summary>
/// <remarks>Figures that a rule withholds and those that go with them bear one sign: a reader who could tell them apart would know where few persons or employers are.</remarks>
public static class WithheldSign
{
    /// <summary>What stands in the cell.</summary>
    public const string Sign = "×";

    /// <summary>The note below a table that holds the sign.</summary>
    public static Bilingual Legend { get; } = new(
        "“×”表示涉密，不予公布：该数涉及的个人或单位过少，或公布后可据以推算其他不予公布的数。",
        "× withheld: too few persons or employers stand behind the figure, or it would give away another that is withheld.");
}
