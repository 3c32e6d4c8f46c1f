using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>What the factors of the points card are called.</summary>
public static class GradingFactorNames
{
    /// <summary>The factor's name for people.</summary>
    public static Bilingual Name(this GradingFactor factor) => GradeWords.Of(factor);
}
