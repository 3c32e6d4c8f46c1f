using Jiuye.Vocabulary;

namespace Jiuye.Matching.Fairness;

/// <summary>The category of every person by one fact, as a number. Immutable.</summary>
internal sealed class AuditedColumn
{
    private readonly int[] codes;

    private AuditedColumn(AuditedFact fact, string[] categories, int[] codes) => (Fact, Categories, this.codes) = (fact, categories, codes);

    internal AuditedFact Fact { get; }

    /// <summary>The categories that somebody is in, in the order of a table; a code is a place here.</summary>
    internal IReadOnlyList<string> Categories { get; }

    /// <summary>The code of each person; -1 where the record does not say.</summary>
    internal ReadOnlySpan<int> Codes => codes;

    /// <summary>Reads a fact once for everybody: an audit by every two of many facts uses it many times.</summary>
    internal static AuditedColumn Of(AuditedFact fact, IReadOnlyList<JobSeeker> persons)
    {
        var texts = persons.Select(fact.CategoryOf).ToArray();
        string[] categories = [.. fact.Ordered(texts.OfType<string>().Distinct(StringComparer.Ordinal))];
        var places = categories.Select(static (category, place) => (category, place)).ToDictionary(static pair => pair.category, static pair => pair.place, StringComparer.Ordinal);
        return new(fact, categories, Array.ConvertAll(texts, text => text is null ? -1 : places[text]));
    }
}
