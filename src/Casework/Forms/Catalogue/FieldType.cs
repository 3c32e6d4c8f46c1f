namespace Jiuye.Casework;

/// <summary>What a field of a form holds.</summary>
public enum FieldType
{
    /// <summary>Free text.</summary>
    Text = 1,

    /// <summary>A number; <see cref="FormField.Least"/> and <see cref="FormField.Most"/> bound it.</summary>
    Number = 2,

    /// <summary>A whole number.</summary>
    Whole = 3,

    /// <summary>Yuan, never negative, two decimals at most.</summary>
    Money = 4,

    /// <summary>A day as yyyy-MM-dd.</summary>
    Date = 5,

    /// <summary>Yes or no: <c>true</c> or <c>false</c>.</summary>
    Flag = 6,

    /// <summary>One of a list of codes; the code or the words it stands for.</summary>
    Code = 7,

    /// <summary>居民身份证号码: 18 signs of GB 11643-1999 with its check digit.</summary>
    IdNumber = 8,

    /// <summary>A telephone number.</summary>
    Phone = 9,

    /// <summary>Completed years of age, laid beside the ID number where both are given.</summary>
    Age = 10,

    /// <summary>A place by its code of GB/T 2260, street codes included.</summary>
    Place = 11,

    /// <summary>Fields that belong together: one job of a career, one row of a roster.</summary>
    Group = 12,
}
