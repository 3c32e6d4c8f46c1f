namespace Jiuye;

/// <summary>How the reading of a block went.</summary>
internal enum PlainStep
{
    /// <summary>The block was read; there may be another.</summary>
    Read = 0,

    /// <summary>There was no further block.</summary>
    End = 1,

    /// <summary>The block holds something that is not plain.</summary>
    NotPlain = 2,
}
