using Jiuye.Vocabulary;
using Orleans.CodeGeneration;
using Orleans.Concurrency;

namespace Jiuye.OrleansGrains;

/// <summary>What grains of this project ask a district for among themselves: a seeker's record goes from silo to silo, not to the caller.</summary>
[Version(1)]
[Alias("jiuye.IDistrictNeighbour")]
internal interface IDistrictNeighbour : IGrainWithIntegerKey
{
    /// <summary>A seeker as the engine coded them, for lists of other districts. Scope <see cref="GrainScope.Read"/>.</summary>
    [Alias("Seeker"), ReadOnly]
    Task<JobSeeker> SeekerAsync(SeekerId seeker, long seenRow);
}
