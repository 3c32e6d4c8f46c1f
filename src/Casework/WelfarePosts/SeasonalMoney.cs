namespace Jiuye.Casework;

/// <summary>Benefits of a public-welfare post that are paid for a season.</summary>
public enum SeasonalMoney
{
    /// <summary>取暖补贴及煤火费.</summary>
    Heating = 1,

    /// <summary>防暑降温费.</summary>
    Cooling = 2,
}
