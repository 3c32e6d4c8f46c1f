namespace Jiuye.Vocabulary;

/// <summary>How a policy reads one rule of the posting audit.</summary>
/// <param name="Severity">What follows from a finding; null where the policy switches the rule off.</param>
/// <param name="Source">The article.</param>
/// <param name="Note">What a reader should know; null where there is nothing to add.</param>
public sealed record AuditRuleSetting(AuditSeverity? Severity, string Source, string? Note);
