namespace Jiuye.Casework;

/// <summary>Holds where any part holds, whatever is not known of the others; fails where every part fails.</summary>
internal sealed record AnyOf(IReadOnlyList<Clause> Parts) : Clause
{
    internal override bool? Met => !All(Parts.Select(static part => !part.Met));

    internal override bool? MetAfter(IReadOnlyList<Turn> way) => !All(Parts.Select(part => !part.MetAfter(way)));

    internal override IEnumerable<Condition> Conditions => Parts.SelectMany(static part => part.Conditions);

    internal override IEnumerable<Condition> Open => Met is null ? Parts.SelectMany(static part => part.Open) : [];

    internal override IReadOnlyList<IReadOnlyList<Turn>> Away(bool value) =>
        value ? Every(Parts, true) : Met == false ? Either(Parts, false) : [[]];
}
