using Jiuye.Vocabulary;
using Orleans.CodeGeneration;

namespace Jiuye.OrleansGrains;

/// <summary>What a district asks its nights for where somebody is erased and the folder of nights cannot be reached.</summary>
[Version(2)]
[Alias("jiuye.IErasedNights")]
internal interface IErasedNights : IGrainWithIntegerKey
{
    /// <summary>Has a reminder come until the folder can be reached and everybody who was erased after a row of the log is written down there. The reminder names the row and nobody.</summary>
    [Alias("Follow")]
    Task FollowAsync(long row);

    /// <summary>True where such a reminder stands and finds the person.</summary>
    [Alias("IsFollowed")]
    Task<bool> IsFollowedAsync(SeekerId person);
}
