namespace Jiuye.Casework;

/// <summary>What a rule comes to.</summary>
public enum Verdict
{
    /// <summary>The rule's conditions hold.</summary>
    Holds = 1,

    /// <summary>A condition fails.</summary>
    Fails = 2,

    /// <summary>No condition fails, but a fact is missing.</summary>
    CannotTell = 3,
}
