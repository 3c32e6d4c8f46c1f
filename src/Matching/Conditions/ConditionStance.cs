namespace Jiuye.Matching.Conditions;

/// <summary>How a posting means a condition that it names.</summary>
public enum ConditionStance
{
    /// <summary>Named without saying how it is meant.</summary>
    Stated,

    /// <summary>The worker must have or bear it.</summary>
    Required,

    /// <summary>The worker is better off having it.</summary>
    Preferred,

    /// <summary>The posting says that it does not matter.</summary>
    NotRequired,

    /// <summary>The employer gives it.</summary>
    Offered,

    /// <summary>The posting says that the employer does not give it, or that there is none.</summary>
    NotOffered,
}
