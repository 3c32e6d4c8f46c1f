namespace Jiuye.Analytics;

/// <summary>来源: where a registered unemployed person comes from.</summary>
public enum UnemployedOrigin
{
    /// <summary>就业转失业.</summary>
    FromWork = 1,

    /// <summary>高校毕业生.</summary>
    Graduate = 2,

    /// <summary>其他新成长失业青年.</summary>
    OtherYouth = 3,

    /// <summary>退役军人.</summary>
    Veteran = 4,

    /// <summary>农转非.</summary>
    FormerlyRural = 5,

    /// <summary>外区转入.</summary>
    MovedIn = 6,

    /// <summary>其他.</summary>
    Other = 7,
}
