using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>One subsidy that a jurisdiction names, laid against a case.</summary>
/// <param name="Subsidy">The subsidy.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Decision">Whether it may be claimed. No sum: the texts name none.</param>
public sealed record SubsidyFinding(Subsidy Subsidy, Bilingual Name, Decision Decision);
