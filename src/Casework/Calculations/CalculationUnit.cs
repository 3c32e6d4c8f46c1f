namespace Jiuye.Casework;

/// <summary>What a calculated value counts.</summary>
public enum CalculationUnit
{
    /// <summary>元.</summary>
    Yuan = 1,

    /// <summary>个月.</summary>
    Months = 2,

    /// <summary>人.</summary>
    Persons = 3,

    /// <summary>次电话.</summary>
    Calls = 4,

    /// <summary>种材料.</summary>
    Documents = 5,

    /// <summary>平方米.</summary>
    SquareMetres = 6,
}
