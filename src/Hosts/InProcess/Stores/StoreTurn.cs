namespace Jiuye;

/// <summary>One change through all its attempts.</summary>
/// <param name="number">Its number among the changes of this store object.</param>
internal sealed class StoreTurn(long number)
{
    internal long Number => number;

    /// <summary>True from the sending of a commit to its answer: what came of it has to be looked up.</summary>
    internal bool IsInDoubt { get; set; }
}
