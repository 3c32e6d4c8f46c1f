using System.Globalization;

namespace Jiuye.Vocabulary;

/// <summary>One number or rule that jurisdictions set: its name, its meaning and what it may be. <see cref="PolicyParameters"/> lists them all.</summary>
public abstract class PolicyParameter
{
    private protected PolicyParameter(ParameterKind kind, string name, string group, Bilingual meaning)
    {
        Kind = kind;
        Name = name;
        Group = group;
        Meaning = meaning;
    }

    /// <summary>The name in files, in snake_case: <c>recommendation_follow_up_days</c>.</summary>
    public string Name { get; }

    /// <summary>The group in files: <c>follow_up_persons</c>.</summary>
    public string Group { get; }

    /// <summary>What it means.</summary>
    public Bilingual Meaning { get; }

    /// <summary>What its value is.</summary>
    public ParameterKind Kind { get; }

    /// <summary>The units it may be stated in, or the names that a reading chooses from; empty for a <see cref="DayRule"/>.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>The cases that statements may tell apart; empty where there are none.</summary>
    public IReadOnlyList<string> Cases { get; init; } = [];

    /// <summary>True where statements choose the names of their cases themselves, as the codes of a list do.</summary>
    public bool HasOpenCases { get; init; }

    /// <summary>The least amount.</summary>
    public decimal Least { get; init; }

    /// <summary>The greatest amount.</summary>
    public decimal Most { get; init; } = 1000;

    /// <summary>What a file may state, in English, with the range.</summary>
    public string Expected => Kind switch
    {
        ParameterKind.DayRule => "a day rule: form \"by\" or \"on\" with period and month, day or weekday",
        ParameterKind.Reading => "form \"reading\" with name one of " + string.Join(", ", Units),
        ParameterKind.PersonRule => "form \"all_of\" or \"any_of\" with case, conditions, zh and en",
        ParameterKind.Interval => Text($"form \"every\" with amount in [{Least}, {Most}] and unit one of {string.Join(", ", Units)}"),
        _ => Text($"amount in [{Least}, {Most}] and unit one of {string.Join(", ", Units)}"),
    };

    internal abstract Statement? Read(StatementElement element);

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
