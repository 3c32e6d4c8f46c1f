namespace Jiuye.Matching.Learning.Trees;

/// <summary>What turns the sum of the leaves into what the model's maker calls its prediction.</summary>
internal enum OutputTransform
{
    /// <summary>Nothing.</summary>
    Identity = 0,

    /// <summary>1 / (1 + e^-x).</summary>
    Sigmoid = 1,

    /// <summary>e^x.</summary>
    Exponential = 2,

    /// <summary>sign(x) × x²: LightGBM's regression of square roots.</summary>
    SignedSquare = 3,

    /// <summary>ln(1 + e^x): LightGBM's cross_entropy_lambda.</summary>
    LogOfOnePlusExponential = 4,
}
