using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>One condition of a rule, laid against a case.</summary>
/// <param name="Value">True or false; null where the fact is missing.</param>
/// <param name="Fact">The fact used.</param>
/// <param name="Needed">What the condition asks for.</param>
internal sealed record Condition(bool? Value, Bilingual Fact, Bilingual Needed) : Clause
{
    /// <summary>The fact by name; null where it is none of <see cref="PersonFactCatalogue"/>.</summary>
    internal PersonFact? Named { get; init; }

    /// <summary>A value of the fact that meets the condition; null where none would or the fact has no name.</summary>
    internal FactChange? Meets { get; init; }

    /// <summary>A value of the fact that fails the condition; null where none would or the fact has no name.</summary>
    internal FactChange? Breaks { get; init; }

    /// <summary>The parameter without which nobody can tell; null where the jurisdiction has set what it must.</summary>
    internal PolicyParameter? Unset { get; init; }

    /// <summary>What to ask where the fact is missing.</summary>
    internal Bilingual Question => Named?.Question ?? Needed;

    internal override bool? Met => Value;

    internal override bool? MetAfter(IReadOnlyList<Turn> way) => way.FirstOrDefault(Concerns) is not { } turn ? Value : turn.Condition == this ? turn.Holds : turn.Change == Meets;

    internal override IEnumerable<Condition> Conditions => [this];

    internal override IEnumerable<Condition> Open => Value is null ? [this] : [];

    internal override IReadOnlyList<IReadOnlyList<Turn>> Away(bool value)
    {
        if (Value != value)
            return [[]];
        var turn = new Turn(this, !value);
        return Named is null || turn.Change is not null ? [[turn]] : [];
    }

    private bool Concerns(Turn turn) => turn.Condition == this || (turn.Change is { } change && (change == Meets || change == Breaks));

    /// <summary>A yes-or-no condition whose fact and need are said with the same words.</summary>
    internal static Condition Of(bool? met, string chinese, string english) => new(met, Say.YesNo(met, chinese, english), new(chinese, english));

    /// <summary>All conditions must hold.</summary>
    internal static Decision All(string article, Outcomes outcomes, params Condition[] conditions) => Deciding.By(new AllOf(conditions), article, outcomes);
}
