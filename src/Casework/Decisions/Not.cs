namespace Jiuye.Casework;

/// <summary>Holds where its part fails, and the other way round.</summary>
internal sealed record Not(Clause Part) : Clause
{
    internal override bool? Met => !Part.Met;

    internal override bool? MetAfter(IReadOnlyList<Turn> way) => !Part.MetAfter(way);

    internal override IEnumerable<Condition> Conditions => Part.Conditions;

    internal override IEnumerable<Condition> Open => Part.Open;

    internal override IReadOnlyList<IReadOnlyList<Turn>> Away(bool value) => Part.Away(!value);
}
