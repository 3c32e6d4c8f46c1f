namespace Jiuye.Analytics;

/// <summary>How forecasts of groups and of their totals are made to add up.</summary>
public enum Reconciliation
{
    /// <summary>Left as they are.</summary>
    None,

    /// <summary>The totals are the sums of the lowest groups.</summary>
    BottomUp,

    /// <summary>Every series moves by as little as possible, all counting the same (Hyndman, Ahmed, Athanasopoulos and Shang 2011).</summary>
    Ols,

    /// <summary>A total may move by as much more as it holds lowest groups (structural scaling; Athanasopoulos et al. 2017).</summary>
    Structural,

    /// <summary>A series may move by as much as its past errors and those of its neighbours allow (trace minimisation with a shrunk covariance; Wickramasuriya, Athanasopoulos and Hyndman 2019). Without past errors all count the same.</summary>
    MinimumTrace,
}
