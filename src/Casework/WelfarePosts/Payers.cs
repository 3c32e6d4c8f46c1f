using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>What the payers are called.</summary>
internal static class Payers
{
    internal static Bilingual Name(Payer payer) => payer == Payer.Employer ? new("单位", "employer") : new("个人", "person");
}
