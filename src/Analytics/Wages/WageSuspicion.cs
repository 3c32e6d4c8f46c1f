namespace Jiuye.Analytics;

/// <summary>What may be wrong with a wage.</summary>
public enum WageSuspicion
{
    /// <summary>It is zero: nobody is paid nothing; left unfilled.</summary>
    Zero = 0,

    /// <summary>Twelve times too high: stated a year.</summary>
    Yearly = 1,

    /// <summary>A hundred times too high: stated in cents.</summary>
    Cents = 2,

    /// <summary>Ten thousand times too low: stated in 万.</summary>
    TenThousands = 3,

    /// <summary>Stated in 万 a year: 10,000 / 12 times too low.</summary>
    TenThousandsYearly = 4,

    /// <summary>A thousand times too low: stated in thousands.</summary>
    Thousands = 5,

    /// <summary>About 21.75 times too low: stated a day.</summary>
    Daily = 6,

    /// <summary>Far above the others of its group, and no mistaken unit explains it.</summary>
    FarAbove = 7,

    /// <summary>Far below the others of its group, and no mistaken unit explains it.</summary>
    FarBelow = 8,
}
