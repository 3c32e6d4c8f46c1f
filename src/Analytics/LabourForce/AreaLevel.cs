namespace Jiuye.Analytics;

/// <summary>The three levels at which the labour force is known: 区, 街（镇）, 社区（村）.</summary>
public enum AreaLevel
{
    /// <summary>区 or 县: six digits.</summary>
    District = 6,

    /// <summary>街道 or 镇: nine digits.</summary>
    Street = 9,

    /// <summary>社区 or 村: twelve digits.</summary>
    Community = 12,
}
