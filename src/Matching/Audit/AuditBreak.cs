namespace Jiuye.Matching.Audit;

/// <summary>What parts two characters of a text, the weakest first.</summary>
internal enum AuditBreak : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A blank, a sign of a list, a colon.</summary>
    Item,

    /// <summary>A comma or a bracket.</summary>
    Clause,

    /// <summary>A full stop or a line's end.</summary>
    Sentence,
}
