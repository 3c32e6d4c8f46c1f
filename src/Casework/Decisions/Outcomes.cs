using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>What follows where a rule holds and where it fails.</summary>
internal sealed record Outcomes(Bilingual WhereHolds, Bilingual WhereFails)
{
    private static readonly Bilingual Unknown = new("无法判断，请补充事实", "cannot tell: facts are missing");

    internal Bilingual Of(Verdict verdict) => verdict switch { Verdict.Holds => WhereHolds, Verdict.Fails => WhereFails, _ => Unknown };
}
