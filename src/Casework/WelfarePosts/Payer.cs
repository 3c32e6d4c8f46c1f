namespace Jiuye.Casework;

/// <summary>Who pays a contribution.</summary>
public enum Payer
{
    /// <summary>单位.</summary>
    Employer = 1,

    /// <summary>个人.</summary>
    Person = 2,
}
