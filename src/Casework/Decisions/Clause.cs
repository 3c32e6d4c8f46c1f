namespace Jiuye.Casework;

/// <summary>A condition, or several joined: true, false, or not known.</summary>
internal abstract record Clause
{
    // What can be said to a person ends long before; a rule over ten categories has thousands of ways.
    private protected const int MostWays = 64;

    /// <summary>True or false; null where facts are missing that would decide it.</summary>
    internal abstract bool? Met { get; }

    /// <summary>The conditions in it, in the order of the rule.</summary>
    internal abstract IEnumerable<Condition> Conditions { get; }

    /// <summary>The conditions whose facts keep it from being known.</summary>
    internal abstract IEnumerable<Condition> Open { get; }

    /// <summary>The ways in which it would no longer be what it is: each a set of turns that have to come together.</summary>
    /// <param name="value">The value to get away from. One empty way where it has another value already; none where nothing of its own would do.</param>
    internal abstract IReadOnlyList<IReadOnlyList<Turn>> Away(bool value);

    /// <summary>What it would be once all turns of a way had come: one fact may stand in several conditions, and what helps one may break another.</summary>
    internal abstract bool? MetAfter(IReadOnlyList<Turn> way);

    private protected static bool? All(IEnumerable<bool?> parts)
    {
        bool? met = true;
        foreach (var part in parts)
        {
            if (part == false)
                return false;
            met &= part;
        }

        return met;
    }

    private protected static IReadOnlyList<IReadOnlyList<Turn>> Either(IEnumerable<Clause> parts, bool value) =>
        [.. parts.SelectMany(part => part.Away(value)).Take(MostWays)];

    private protected static IReadOnlyList<IReadOnlyList<Turn>> Every(IEnumerable<Clause> parts, bool value)
    {
        IReadOnlyList<IReadOnlyList<Turn>> ways = [[]];
        foreach (var part in parts)
        {
            var next = part.Away(value);
            ways = [.. (from way in ways from turns in next select (IReadOnlyList<Turn>)[.. way, .. turns]).Take(MostWays)];
        }

        return ways;
    }
}
