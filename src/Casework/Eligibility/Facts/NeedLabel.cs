namespace Jiuye.Casework;

/// <summary>五类标注: what a diverted worker chose .</summary>
public enum NeedLabel
{
    /// <summary>企业内部转岗安置.</summary>
    InternalTransfer = 1,

    /// <summary>市场就业.</summary>
    Market = 2,

    /// <summary>政策就业.</summary>
    Policy = 3,

    /// <summary>自主创业.</summary>
    SelfEmployment = 4,

    /// <summary>享受失业待遇.</summary>
    Benefit = 5,
}
