using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>What the rules of a loan come to, each rule with its own article.</summary>
/// <param name="Kind">The kind of loan.</param>
/// <param name="Decisions">One decision a rule, in the order of the text; empty where the jurisdiction knows no such loan.</param>
/// <param name="Documents">How many documents the file holds; null where the text gives no number.</param>
public sealed record LoanReview(LoanKind Kind, IReadOnlyList<Decision> Decisions, Calculation? Documents)
{
    /// <summary>All rules together: one that fails decides, then one that cannot be told; null where there is no rule.</summary>
    public Verdict? Verdict => Decisions.Count == 0 ? null
        : Decisions.Any(static decision => decision.Verdict == Casework.Verdict.Fails) ? Casework.Verdict.Fails
        : Decisions.Any(static decision => decision.Verdict == Casework.Verdict.CannotTell) ? Casework.Verdict.CannotTell
        : Casework.Verdict.Holds;

    /// <summary>What to ask; empty where nothing is missing.</summary>
    public IReadOnlyList<Bilingual> Ask => [.. Decisions.SelectMany(static decision => decision.Ask).Distinct()];
}
