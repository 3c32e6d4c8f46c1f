using Jiuye.Vocabulary;

namespace Jiuye.Matching.Fairness;

/// <summary>A fact about people by which an audit tells groups apart. Read for audits only: no score, filter or grade has it.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
public sealed class AuditedFact
{
    private readonly Func<JobSeeker, string?> read;
    private readonly Func<string, Bilingual> words;
    private readonly string[] order;

    internal AuditedFact(string name, Bilingual title, Func<JobSeeker, string?> read, Func<string, Bilingual> words, params IEnumerable<string> order) =>
        (Name, Title, this.read, this.words, this.order) = (name, title, read, words, [.. order]);

    /// <summary>The name: <c>sex</c>, <c>age_band</c>.</summary>
    public string Name { get; }

    /// <summary>What it is called.</summary>
    public Bilingual Title { get; }

    /// <summary>The category of a person; null where the record does not say.</summary>
    public string? CategoryOf(JobSeeker seeker)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        return read(seeker) is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
    }

    /// <summary>A category in words.</summary>
    public Bilingual TitleOf(string category) => words(category);

    /// <summary>Categories in the order of a table: those with an order of their own first.</summary>
    internal IEnumerable<string> Ordered(IEnumerable<string> categories) => categories
        .OrderBy(category => Array.IndexOf(order, category) is >= 0 and var place ? place : order.Length)
        .ThenBy(static category => category, StringComparer.Ordinal);
}
