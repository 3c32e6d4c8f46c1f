using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>A cell of a statistical table. What is not known, not defined or left to the officer is said to be so.</summary>
/// <remarks>The default is not valid; make one by its factories.</remarks>
public readonly record struct StatisticalValue
{
    private StatisticalValue(ValueState state, decimal? number, Bilingual? words, bool isThin)
    {
        State = state;
        Figure = number;
        Text = words;
        IsThin = isThin;
    }

    /// <summary>Nobody recorded it.</summary>
    public static StatisticalValue NotRecorded { get; } = new(ValueState.NotRecorded, null, null, false);

    /// <summary>There is none by definition.</summary>
    public static StatisticalValue NotDefined { get; } = new(ValueState.NotDefined, null, null, false);

    /// <summary>The officer fills it in.</summary>
    public static StatisticalValue LeftToOfficer { get; } = new(ValueState.LeftToOfficer, null, null, false);

    /// <summary>It is known and not published; nothing of it is kept here.</summary>
    public static StatisticalValue Withheld { get; } = new(ValueState.Withheld, null, null, false);

    /// <summary>Whether there is a value, and why not.</summary>
    public ValueState State { get; }

    /// <summary>The number, with the decimals to be printed; null where there is none.</summary>
    public decimal? Figure { get; }

    /// <summary>The words; null where there are none.</summary>
    public Bilingual? Text { get; }

    /// <summary>True where too little stands behind the number for a conclusion.</summary>
    public bool IsThin { get; }

    /// <summary>A count.</summary>
    public static StatisticalValue Count(long count) => new(ValueState.Known, count, null, false);

    /// <summary>A number to so many decimals, half up; not defined where null.</summary>
    /// <param name="number">The number.</param>
    /// <param name="decimals">Decimals, [0, 6].</param>
    public static StatisticalValue Number(decimal? number, int decimals) =>
        number is { } known ? new(ValueState.Known, HalfUp.At(known, decimals), null, false) : NotDefined;

    /// <summary>A number to so many decimals, half up; not defined where null.</summary>
    /// <exception cref="OverflowException">The number is not finite, or beyond 7.9·10²⁸.</exception>
    public static StatisticalValue Number(double? number, int decimals) => Number((decimal?)number, decimals);

    /// <summary>Percent of a whole, half up; not defined where the whole is zero.</summary>
    public static StatisticalValue Percent(decimal part, decimal whole, int decimals = PublishedShare.Decimals) =>
        HalfUp.Quotient(100 * part, whole, decimals) is { } percent ? new(ValueState.Known, percent, null, false) : NotDefined;

    /// <summary>Words.</summary>
    public static StatisticalValue Words(Bilingual words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return new(ValueState.Known, null, words, false);
    }

    /// <summary>A code, a day or another text that is the same in both languages; not defined where empty.</summary>
    public static StatisticalValue Code(string? text) => string.IsNullOrWhiteSpace(text) ? NotDefined : Words(Bilingual.Same(text));

    /// <summary>The same value, marked as resting on too little.</summary>
    public StatisticalValue Thin(bool isThin = true) => new(State, Figure, Text, isThin && State == ValueState.Known);

    /// <summary>What a page shows.</summary>
    /// <param name="chinese">Chinese or English.</param>
    public string Shown(bool chinese) => State switch
    {
        ValueState.NotRecorded => "…",
        ValueState.NotDefined => "—",
        ValueState.LeftToOfficer => "",
        ValueState.Withheld => WithheldSign.Sign,
        _ when Text is { } words => chinese ? words.Zh : words.En,
        _ => Figure!.Value.ToString(CultureInfo.InvariantCulture) + (IsThin ? "*" : ""),
    };
}
