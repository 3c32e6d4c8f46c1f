using Jiuye.Vocabulary;

namespace Jiuye.Matching.Audit;

/// <summary>A rule of the audit in words (<c>datasets/audit/rules.tsv</c>); the policy says what follows from it and by which article.</summary>
internal sealed record AuditRule(string Name, AuditKind Kind, DiscriminationGround? Ground, Bilingual Reason, Bilingual Suggestion)
{
    private static readonly Dictionary<string, AuditRule> ByName =
        AuditTable.Rows("rules.tsv").Select(Read).ToDictionary(static rule => rule.Name, StringComparer.Ordinal);

    private static readonly AuditRule[] ByGround = [.. Grounds.All.Select(static ground => ByName[Grounds.NameOf(ground)])];

    internal static IReadOnlyCollection<AuditRule> All => ByName.Values;

    internal static AuditRule Named(string name) => ByName[name];

    internal static AuditRule For(DiscriminationGround ground) => ByGround[(int)ground - 1];

    private static AuditRule Read(string[] row) => new(
        row[0],
        KindNamed(row[1]),
        row[2].Length == 0 ? null : Grounds.Named(row[2]) ?? throw new InvalidOperationException($"audit/rules.tsv: '{row[2]}' is no ground."),
        new(row[3], row[4]),
        new(row[5], row[6]));

    private static AuditKind KindNamed(string name) => name switch
    {
        "required_field" => AuditKind.RequiredField,
        "validity" => AuditKind.Validity,
        "employer" => AuditKind.Employer,
        "discrimination" => AuditKind.Discrimination,
        "wage_floor" => AuditKind.WageFloor,
        "fraud" => AuditKind.Fraud,
        "duplicate" => AuditKind.Duplicate,
        _ => throw new InvalidOperationException($"audit/rules.tsv: '{name}' is no kind of rule."),
    };
}
