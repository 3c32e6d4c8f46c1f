namespace Jiuye.OrleansGrains;

/// <summary>How far an erasure has come in the district's finished nights.</summary>
[GenerateSerializer]
[Alias("jiuye.ErasureReach")]
public enum ErasureReach
{
    /// <summary>Not told, or by a newer version in words that this one does not know.</summary>
    Unknown = 0,

    /// <summary>No finished night of the district names the person any more.</summary>
    Clean = 1,

    /// <summary>A finished night may name the person still. It stands written down and is done by whichever silo looks next, also after this one died. Ask again.</summary>
    Pending = 2,

    /// <summary>Nights are not looked through and nothing stands written down: the silo makes none, or their folder cannot be reached and the store holds nothing of the person.</summary>
    NotReached = 3,
}
