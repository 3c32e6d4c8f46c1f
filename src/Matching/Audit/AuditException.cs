using Jiuye.Matching.Conditions;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Audit;

/// <summary>Work for which law or policy allows what would otherwise keep people away (<c>datasets/audit/exceptions.tsv</c>).</summary>
internal sealed class AuditException
{
    private readonly DiscriminationGround ground;
    private readonly string[] work;
    private readonly string[] unless;

    private AuditException(string[] row)
    {
        Rule = row[0];
        ground = Grounds.Named(row[1]) ?? throw new InvalidOperationException($"audit/exceptions.tsv: '{row[1]}' is no ground.");
        work = row[2].Split(' ');
        unless = row[3] == "-" ? [] : row[3].Split(' ');
        Reason = new(row[4], row[5]);
    }

    internal static IReadOnlyList<AuditException> All { get; } = [.. AuditTable.Rows("exceptions.tsv").Select(static row => new AuditException(row))];

    /// <summary>The rule of the policy that says what follows.</summary>
    internal string Rule { get; }

    internal Bilingual Reason { get; }

    /// <summary>The exception for words in a sentence of a posting; null where there is none.</summary>
    internal static AuditException? For(DiscriminationGround ground, ReadOnlySpan<char> words, ReadOnlySpan<char> sentence, ReadOnlySpan<char> title)
    {
        foreach (var exception in All)
        {
            if (exception.ground == ground
                && (Clauses.HasAny(title, exception.work) || Clauses.HasAny(sentence, exception.work))
                && !Clauses.HasAny(words, exception.unless))
                return exception;
        }

        return null;
    }
}
