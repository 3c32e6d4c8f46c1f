namespace Jiuye.Vocabulary;

/// <summary>How fine a place is.</summary>
public enum DistrictLevel
{
    /// <summary>省, autonomous region or municipality.</summary>
    Province = 1,

    /// <summary>Prefecture-level city.</summary>
    City = 2,

    /// <summary>County, county-level city or urban district.</summary>
    County = 3,

    /// <summary>Street (街道) or town.</summary>
    Street = 4,
}
