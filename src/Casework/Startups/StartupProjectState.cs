namespace Jiuye.Casework;

/// <summary>项目运营情况: how a start-up project runs.</summary>
public enum StartupProjectState
{
    /// <summary>In preparation.</summary>
    Preparing = 1,

    /// <summary>Runs normally.</summary>
    Running = 2,

    /// <summary>Suspended for the time being.</summary>
    Suspended = 3,

    /// <summary>Given up.</summary>
    GivenUp = 4,
}
