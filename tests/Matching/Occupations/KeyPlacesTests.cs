using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Occupations;

namespace Jiuye.Matching.Tests.Occupations;

public sealed class KeyPlacesTests
{
    [Fact]
    public void A_key_is_where_a_search_of_the_list_finds_it() =>
        Prop.ForAll(ArbMap.Default.ArbFor<uint[]>(), ArbMap.Default.ArbFor<uint>(), static (keys, other) =>
        {
            uint[] distinct = [.. keys.Concat([0u, uint.MaxValue]).Distinct()];
            var places = new KeyPlaces(distinct);
            return distinct.Append(other).All(key => places.Of(key) == Array.IndexOf(distinct, key));
        }).QuickCheckThrowOnFailure();
}
