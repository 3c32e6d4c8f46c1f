namespace Jiuye.Analytics.Bench.Audits;

/// <summary>A piece of a text.</summary>
/// <param name="Text">The words.</param>
/// <param name="Kind">What it is: plain words stay, the others may be spoilt.</param>
/// <param name="WrongBase">The number on a wrong base; null where there is none.</param>
/// <param name="WrongSum">The sum with a part left out; null where it is no sum.</param>
internal sealed record DraftPart(string Text, DraftPartKind Kind, string? WrongBase = null, string? WrongSum = null)
{
    /// <summary>What a template asked for here; null in a text without one.</summary>
    internal string? Key { get; init; }
}
