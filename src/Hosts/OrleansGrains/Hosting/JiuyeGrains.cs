using Jiuye.Vocabulary;

namespace Jiuye.OrleansGrains;

/// <summary>Grains by the codes of places.</summary>
public static class JiuyeGrains
{
    /// <summary>A district.</summary>
    public static IDistrictGrain GetDistrict(this IGrainFactory grains, DistrictCode district)
    {
        ArgumentNullException.ThrowIfNull(grains);
        return grains.GetGrain<IDistrictGrain>(district.Number);
    }

    /// <summary>A city, province or other place that holds districts.</summary>
    public static ICityGrain GetCity(this IGrainFactory grains, DistrictCode city)
    {
        ArgumentNullException.ThrowIfNull(grains);
        return grains.GetGrain<ICityGrain>(city.Number);
    }

    /// <summary>The nights of a district.</summary>
    public static INightGrain GetNights(this IGrainFactory grains, DistrictCode district)
    {
        ArgumentNullException.ThrowIfNull(grains);
        return grains.GetGrain<INightGrain>(district.Number);
    }

    /// <summary>The place of a grain's key.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The key is no code.</exception>
    internal static DistrictCode DistrictOf(long key) => DistrictCode.FromNumber((int)Math.Clamp(key, 0, int.MaxValue));
}
