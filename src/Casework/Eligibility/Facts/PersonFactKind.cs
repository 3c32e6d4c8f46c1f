namespace Jiuye.Casework;

/// <summary>What the value of a fact is.</summary>
public enum PersonFactKind
{
    /// <summary>True or false.</summary>
    Flag = 1,

    /// <summary>A whole number.</summary>
    Number = 2,

    /// <summary>A day.</summary>
    Day = 3,

    /// <summary>One of several words.</summary>
    Word = 4,
}
