namespace Jiuye.Matching.Conditions;

/// <summary>Whom a limit is for, where a posting gives men and women limits of their own.</summary>
public enum Sex
{
    /// <summary>Men.</summary>
    Men,

    /// <summary>Women.</summary>
    Women,
}
