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

    /// <summary>Lays persons into groups.</summary>
    internal static AuditGrouping Of(IReadOnlyList<AuditedFact> attributes, IReadOnlyList<JobSeeker> persons) =>
        Of([.. attributes.Select(fact => AuditedColumn.Of(fact, persons))], persons.Count);

    /// <summary>Lays persons into groups by facts already read.</summary>
    internal static AuditGrouping Of(IReadOnlyList<AuditedColumn> columns, int persons)
    {
        // A person's categories as one number, the first attribute its highest digit: no text is compared, and numbers sort as a table does.
        var numbers = new long[persons];
        foreach (var column in columns)
        {
            var codes = column.Codes;
            for (var person = 0; person < persons; person++)
                numbers[person] = codes[person] < 0 || numbers[person] < 0 ? -1 : (numbers[person] * column.Categories.Count) + codes[person];
        }

        long[] groups = [.. numbers.Where(static number => number >= 0).Distinct().Order()];
        var numbered = groups.Select(static (number, group) => (number, group)).ToDictionary(static pair => pair.number, static pair => pair.group);
        return new(
            [.. columns.Select(static column => column.Fact)],
            Array.ConvertAll(groups, number => CategoriesOf(number, columns)),
            Array.ConvertAll(numbers, number => number < 0 ? groups.Length : numbered[number]));
    }

    private static string[] CategoriesOf(long number, IReadOnlyList<AuditedColumn> columns)
    {
        var categories = new string[columns.Count];
        for (var at = columns.Count - 1; at >= 0; at--)
        {
            (number, var code) = Math.DivRem(number, columns[at].Categories.Count);
            categories[at] = columns[at].Categories[(int)code];
        }

        return categories;
    }
}
