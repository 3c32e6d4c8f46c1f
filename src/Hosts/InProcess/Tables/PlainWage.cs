using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Pay in a plain row that does not need it: looked at only as far as the long way could refuse the row for it.</summary>
/// <remarks>Not thread-safe.</remarks>
/// <param name="options">How rows are read.</param>
/// <param name="prefix">What stands before the typed fields' names.</param>
/// <param name="text">The name of the raw text.</param>
/// <param name="first">Where <see cref="Fields"/> begin among the fields of the row.</param>
internal sealed class PlainWage(ReadOptions options, string prefix, string text, int first)
{
    private const int Low = 0;
    private const int High = 1;
    private const int Basis = 4;
    private const int Payments = 5;
    private const int Raw = 6;

    // Raw texts of pay come again and again; typed amounts are numbers and read as such.
    private readonly FieldCache<bool> texts = new(options, text, "", (_, common) => common.Wage(prefix, text) is not null);
    private readonly FieldCache<WageBasis?> bases = new(options, prefix + "wage_basis", "", (_, common) => common.Token<WageBasis>(prefix + "wage_basis"));

    /// <summary>The fields, in the order of which <c>first</c> is the first. Null is no absence: it says that the typed fields are meant.</summary>
    internal static PlainField[] Fields(string prefix, string text) =>
    [
        new(prefix + "wage_low", PlainKind.Number, MayBeNull: false), new(prefix + "wage_high", PlainKind.Number, MayBeNull: false), new(prefix + "wage_negotiable", PlainKind.Flag, MayBeNull: false),
        new(prefix + "wage_basis_assumed", PlainKind.Flag), new(prefix + "wage_basis", PlainKind.Text), new(prefix + "wage_payments", PlainKind.Number), new(text, PlainKind.Text),
    ];

    /// <summary>True where nothing in the fields can have the row refused.</summary>
    internal bool IsHarmless(in PlainFields row, bool isExact) =>
        row.TryNumber(first + Low, 0, MonthlyWage.Highest, out var low) && row.TryNumber(first + High, 0, MonthlyWage.Highest, out var high) && !(high < low)
        && row.TryWhole(first + Payments, 12, 36, out _) && bases.TryRead(row.Raw(first + Basis), default, isExact, out _) && texts.TryRead(row.Raw(first + Raw), default, isExact, out _);
}
