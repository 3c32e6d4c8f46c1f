namespace Jiuye.Casework;

/// <summary>Holds where any part holds, whatever is not known of the others; fails where every part fails.</summary>
internal sealed record AnyOf(IReadOnlyList<Clause> Parts) : Clause
{
    internal override bool? Met => Parts.Any(static part => part.Met == true) ? true : Parts.All(static part => part.Met == false) ? false : null;

    internal override IEnumerable<Condition> Conditions => Parts.SelectMany(static part => part.Conditions);

    internal override IEnumerable<Condition> Open => Met is null ? Parts.SelectMany(static part => part.Open) : [];

    internal override IReadOnlyList<IReadOnlyList<Turn>> Away(bool value) =>
        value ? Every(Parts, true) : Met == false ? Either(Parts, false) : [[]];
}
