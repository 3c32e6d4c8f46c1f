namespace Jiuye.Cli;

/// <summary>How <c>rank-eval</c> learns an order.</summary>
internal enum RankMethod
{
    /// <summary>Boosted trees by LambdaMART.</summary>
    LambdaMart,

    /// <summary>A linear order by pairs.</summary>
    Pairwise,
}
