using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Places in an order that means something; equal to another of the same places in the same order.</summary>
internal sealed class PlaceList(DistrictCode[] places) : IEquatable<PlaceList>
{
    public IReadOnlyList<DistrictCode> Places => places;

    public bool Equals(PlaceList? other) => other is not null && places.AsSpan().SequenceEqual(((DistrictCode[])other.Places).AsSpan());

    public override bool Equals(object? obj) => Equals(obj as PlaceList);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var place in places)
            hash.Add(place.Number);
        return hash.ToHashCode();
    }
}
