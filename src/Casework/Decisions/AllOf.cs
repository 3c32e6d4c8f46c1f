namespace Jiuye.Casework;

/// <summary>Holds where every part holds; fails where any fails, whatever is not known of the others.</summary>
internal sealed record AllOf(IReadOnlyList<Clause> Parts) : Clause
{
    internal override bool? Met => All(Parts.Select(static part => part.Met));

    internal override bool? MetAfter(IReadOnlyList<Turn> way) => All(Parts.Select(part => part.MetAfter(way)));

    internal override IEnumerable<Condition> Conditions => Parts.SelectMany(static part => part.Conditions);

    internal override IEnumerable<Condition> Open => Met is null ? Parts.SelectMany(static part => part.Open) : [];

    internal override IReadOnlyList<IReadOnlyList<Turn>> Away(bool value) =>
        value ? Met == true ? Either(Parts, true) : [[]] : Every(Parts, false);
}
