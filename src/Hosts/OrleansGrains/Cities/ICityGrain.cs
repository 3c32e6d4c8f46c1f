using Jiuye.Vocabulary;
using Orleans.CodeGeneration;

namespace Jiuye.OrleansGrains;

/// <summary>A city, province or any other place that holds districts. Keyed by the digits of its code (<see cref="JiuyeGrains.GetCity"/>).</summary>
/// <remarks>Holds nothing: any number of activations at once. Every call needs a tenant and a scope (<see cref="GrainCaller"/>).</remarks>
[Version(1)]
[Alias("jiuye.ICityGrain")]
public interface ICityGrain : IGrainWithIntegerKey
{
    /// <summary>The best postings of several districts for a seeker of one of them: the same that merging their lists by score, district and posting gives. Words count by how telling they are in the posting's own district. Scope <see cref="GrainScope.Read"/>.</summary>
    /// <param name="home">The district that holds the seeker.</param>
    /// <param name="seeker">The seeker.</param>
    /// <param name="districts">The districts, all within this city; none for all of it that the store holds.</param>
    /// <param name="question">What is asked for.</param>
    [Alias("RecommendPostings")]
    Task<CityList> RecommendPostingsAsync(DistrictCode home, SeekerId seeker, DistrictCode[] districts, ListQuestion question);

    /// <summary>What the nights of the city's districts counted. Scope <see cref="GrainScope.Read"/> for the whole city.</summary>
    /// <param name="day">The day; null for the last of which any district has a finished night.</param>
    /// <returns>Null where no day is given and there is no night at all.</returns>
    [Alias("Count")]
    Task<CityCounts?> CountAsync(DateOnly? day);

    /// <summary>One of <see cref="AreaNight.TableNames"/> over the city's districts. Scope <see cref="GrainScope.Read"/> for the whole city.</summary>
    /// <param name="name">The table.</param>
    /// <param name="day">The day; null for the last of which any district has a finished night.</param>
    /// <returns>Null where no day is given and there is no night at all.</returns>
    [Alias("Table")]
    Task<CityTable?> TableAsync(string name, DateOnly? day);
}
