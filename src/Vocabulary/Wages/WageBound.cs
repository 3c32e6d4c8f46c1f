namespace Jiuye.Vocabulary;

/// <summary>Which side of a single amount is open.</summary>
internal enum WageBound
{
    /// <summary>Neither.</summary>
    None = 0,

    /// <summary>以上, 起: no most.</summary>
    AtLeast = 1,

    /// <summary>以下, 以内: no least.</summary>
    AtMost = 2,
}
