using Jiuye.Vocabulary;

namespace Jiuye.Matching.Fairness;

/// <summary>Persons laid into the groups of one attribute, or of several at once. Immutable.</summary>
internal sealed class AuditGrouping
{
    private readonly int[] groupOf;

    private AuditGrouping(IReadOnlyList<AuditedFact> attributes, IReadOnlyList<string[]> groups, int[] groupOf) =>
        (Attributes, Groups, this.groupOf) = (attributes, groups, groupOf);

    internal IReadOnlyList<AuditedFact> Attributes { get; }

    /// <summary>The categories of each group, in the order of a table: the groups that somebody is in.</summary>
    internal IReadOnlyList<string[]> Groups { get; }

    /// <summary>The group of those about whom something is not known.</summary>
    internal int Unknown => Groups.Count;

    /// <summary>The groups and the unknown.</summary>
    internal int Cells => Groups.Count + 1;

    /// <summary>The group of a person, <see cref="Unknown"/> where one of the attributes is not known.</summary>
    internal int Of(int person) => groupOf[person];

    internal ReadOnlySpan<int> OfAll => groupOf;

    /// <summary>Lays persons into groups.</summary>
    internal static AuditGrouping Of(IReadOnlyList<AuditedFact> attributes, IReadOnlyList<JobSeeker> persons)
    {
        var keys = new string[persons.Count][];
        for (var person = 0; person < keys.Length; person++)
        {
            string?[] key = [.. attributes.Select(attribute => attribute.CategoryOf(persons[person]))];
            keys[person] = key.Contains(null) ? [] : [.. key.OfType<string>()];
        }

        var places = attributes.Select((attribute, at) => attribute
            .Ordered(keys.Where(static key => key.Length > 0).Select(key => key[at]).Distinct(StringComparer.Ordinal))
            .Select(static (category, place) => (category, place)).ToDictionary(static pair => pair.category, static pair => pair.place, StringComparer.Ordinal)).ToArray();
        // A key as one number, so that a million persons need no text compared.
        long Number(string[] key) => key.Select((category, at) => places[at][category]).Zip(places, static (place, all) => (place, all.Count)).Aggregate(0L, static (sum, digit) => (sum * digit.Count) + digit.place);
        var numbers = Array.ConvertAll(keys, key => key.Length > 0 ? Number(key) : -1);
        var groups = numbers.Zip(keys).Where(static pair => pair.First >= 0).DistinctBy(static pair => pair.First).OrderBy(static pair => pair.First).ToArray();
        var numbered = groups.Select(static (pair, group) => (pair.First, group)).ToDictionary(static pair => pair.First, static pair => pair.group);
        return new(attributes, [.. groups.Select(static pair => pair.Second)], Array.ConvertAll(numbers, number => number < 0 ? groups.Length : numbered[number]));
    }
}
