using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>What one rule comes to for one person.</summary>
/// <param name="List">The list that the rule stands in: what it decides about.</param>
/// <param name="Code">The rule's code in the policy file.</param>
/// <param name="Tier">The level of office that it is addressed to; null where no level is named.</param>
/// <param name="Decision">The decision.</param>
public sealed record EligibilityFinding(PolicyParameter<PersonRule> List, string Code, OfficeTier? Tier, Decision Decision);
