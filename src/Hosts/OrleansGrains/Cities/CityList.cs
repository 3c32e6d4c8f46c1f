namespace Jiuye.OrleansGrains;

/// <summary>One list over several districts.</summary>
/// <param name="Postings">The best postings of all of them, best first.</param>
/// <param name="Missing">Districts that were not looked through; the list is whole only where this is empty.</param>
[GenerateSerializer, Immutable]
[Alias("jiuye.CityList")]
public sealed record CityList(RecommendedPosting[] Postings, MissingDistrict[] Missing);
