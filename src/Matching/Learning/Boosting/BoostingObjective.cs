namespace Jiuye.Matching.Learning.Boosting;

/// <summary>What boosted trees are to get right.</summary>
internal enum BoostingObjective
{
    /// <summary>The probability of an outcome, 0 or 1; scores are log odds.</summary>
    Logistic = 0,

    /// <summary>A number; the mean square of the error.</summary>
    SquaredError = 1,

    /// <summary>The order within a query; NDCG.</summary>
    LambdaMart = 2,
}
