namespace Jiuye.Casework;

/// <summary>The groups of the queue for a public-welfare post, in their order.</summary>
public enum WelfarePostGroup
{
    /// <summary>Comes first by the jurisdiction's list.</summary>
    First = 1,

    /// <summary>May come first: facts are to be asked before anybody after is placed.</summary>
    AskFirst = 2,

    /// <summary>Not on the list of those who come first.</summary>
    After = 3,

    /// <summary>Does not meet the conditions of this post.</summary>
    DoesNotFit = 4,
}
